package nl.wijkbord.mywork.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.wijkbord.card.AskedQuestion;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.OpenQuestion;
import nl.wijkbord.card.ui.AnswerDay;
import nl.wijkbord.card.ui.CardNames;
import nl.wijkbord.card.ui.ClockMark;
import nl.wijkbord.card.ui.ClockWords;
import nl.wijkbord.mywork.WorkItem;
import nl.wijkbord.security.Absentee;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.ui.Times;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;

/** Puts words to what stands on a list of work. */
@Component
class WorkWords {

    private final CardNames names;
    private final Wijken wijken;
    private final CurrentViewer me;
    private final Times times;
    private final ClockWords clocks;

    WorkWords(CardNames names, Wijken wijken, CurrentViewer me, Times times, ClockWords clocks) {
        this.names = names;
        this.wijken = wijken;
        this.me = me;
        this.times = times;
        this.clocks = clocks;
    }

    /** What is asked of whoever looks, or with whom it is, or how far it is. */
    String what(WorkItem item) {
        var what = item.question().map(this::asked).orElseGet(() -> stands(item));
        return item.isStoodIn() || isAskedByColleague(item) ? Texts.get("mywork.behalf", what, absentee(item)) : what;
    }

    private boolean isAskedByColleague(WorkItem item) {
        return item.asked().filter(it -> !it.by().equals(me.get().id())).isPresent();
    }

    /** Who asked another organisation does not stand on the card: when one is away it was that one. */
    private String absentee(WorkItem item) {
        var absentees = me.get().absentees();
        return absentees.stream()
                .filter(it -> it.id()
                        .equals(item.asked()
                                .map(AskedQuestion::by)
                                .orElse(item.row().leadUser())))
                .findFirst()
                .or(() -> absentees.size() == 1 ? Optional.of(absentees.getFirst()) : Optional.empty())
                .map(Absentee::name)
                .orElseGet(() -> Texts.get("mywork.behalf.colleague"));
    }

    private String asked(OpenQuestion question) {
        return Texts.get(question.key(), names.organisation(question.by()));
    }

    /** How many have still to answer what I asked; once there is nothing to wait for, what I do. */
    private String byMe(AskedQuestion asked) {
        if (asked.isAnswered()) {
            return Texts.get("mywork.asked.ready");
        }
        var key = asked.isReady(times.today()) ? "mywork.asked.past" : "mywork.asked.waits";
        return Texts.get(key, asked.missing());
    }

    private String stands(WorkItem item) {
        if (item.asked().isPresent()) {
            return item.asked().map(this::byMe).orElse("");
        }
        if (item.isToDecide()) {
            return Texts.get("mywork.decide");
        }
        if (item.isHandedBack()) {
            return Texts.get("mywork.back", lead(item.row()));
        }
        return item.isGiven() || item.isSpokenFor() ? Texts.get("mywork.given", lead(item.row())) : stage(item.row());
    }

    private String lead(CardRow card) {
        return Optional.ofNullable(card.lead()).map(names::organisation).orElse("");
    }

    /** On a list of the organisation: what is asked, or who there does it, or who has it; titles only tell neither. */
    String whatOfOurs(WorkItem item) {
        return item.question().map(this::asked).orElseGet(() -> holder(item.row()));
    }

    private String holder(CardRow card) {
        if (card.titleOnly()) {
            return stage(card);
        }
        return Optional.ofNullable(card.leadUser())
                .map(it -> names.doer(it, card.lead()))
                .or(() -> Optional.ofNullable(card.lead()).map(names::organisation))
                .orElseGet(() -> Texts.get("mywork.ours.nobody"));
    }

    private String stage(CardRow card) {
        return Texts.get("card.stage." + card.stage());
    }

    String wijk(CardRow card) {
        return wijken.find(card.wijk()).map(WijkName::name).orElse("");
    }

    /** "te laat: 3 dagen", "reactie te laat", "vandaag", "do 26 nov"; of what is asked "antwoord do 26 nov", "klaar do 26 nov". */
    String day(WorkItem item) {
        return item.question()
                .flatMap(it -> AnswerDay.of(it, times))
                .map(AnswerDay::words)
                .or(() -> late(item.row()))
                .or(() -> item.day().map(it -> day(item, it)))
                .orElse("");
    }

    /** What a clock says of a card of which the day itself has not passed. */
    private Optional<String> late(CardRow card) {
        return card.isPastDay(times.today())
                ? Optional.empty()
                : clocks.of(card).filter(ClockMark::isLate).map(ClockMark::text);
    }

    /** Of what is asked without a day to answer by, by when it should be done. */
    private String day(WorkItem item, LocalDate day) {
        if (item.question().isPresent() && !day.isBefore(times.today())) {
            return Texts.get("mywork.ready", times.day(day));
        }
        return item.isAnswerDay() ? times.day(day) : day(day);
    }

    private String day(LocalDate day) {
        var passed = ChronoUnit.DAYS.between(day, times.today());
        return passed > 0 ? Texts.get("mywork.late", passed) : times.day(day);
    }

    /** The stylesheet adds a shape, as to every clock. */
    String tone(WorkItem item) {
        return switch (item.timing(times.now())) {
            case ON_TIME -> "";
            case NEARLY -> "soon";
            case LATE, FAR_LATE -> "late";
        };
    }
}
