package nl.wijkbord.card.ui;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.wijkbord.card.OpenQuestion;
import nl.wijkbord.card.Timing;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.ui.Times;

/** By which day something that is asked is to be answered, in a few words: "antwoord do 26 nov", "te laat: 2 dagen". */
public record AnswerDay(String words, Timing timing) {

    /** Empty when no day was said. */
    public static Optional<AnswerDay> of(OpenQuestion question, Times times) {
        var before = question.before();
        var timing = question.timing(times.today());
        return Optional.ofNullable(before)
                .map(day -> switch (timing) {
                    case ON_TIME -> Texts.get("card.answer", times.day(day));
                    case NEARLY -> Texts.get("card.clock.state.NEARLY");
                    case LATE, FAR_LATE -> Texts.get("mywork.late", ChronoUnit.DAYS.between(day, times.today()));
                })
                .map(words -> new AnswerDay(words, timing));
    }
}
