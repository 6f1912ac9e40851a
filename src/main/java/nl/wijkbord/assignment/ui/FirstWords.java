package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.assignment.AnswerRow;
import nl.wijkbord.assignment.ConsultationDetails;
import nl.wijkbord.assignment.DecisionRow;
import nl.wijkbord.assignment.Stance;
import nl.wijkbord.card.HandedBack;
import nl.wijkbord.card.Offer;
import nl.wijkbord.card.ui.CardNames;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Says in words who was asked, what they answered and what was decided. */
final class FirstWords {

    private static final String ENDS = ".!?…";

    private final CardNames names;

    FirstWords(CardNames names) {
        this.names = names;
    }

    String offer(Offer it) {
        var key = it.isLate(names.times().today()) ? "card.offer.late" : "card.offer.sentence";
        return Texts.get(key, names.organisation(it.to()), names.times().day(it.until()));
    }

    String handedBack(HandedBack it) {
        var key = it.isForTheCoordinator() ? "card.offer.back.often" : "card.offer.back.once";
        return Texts.get(key, names.organisation(it.by()), it.reason(), it.times())
                .strip();
    }

    String question(ConsultationDetails it) {
        var asked = Texts.get(
                it.isOpen() ? "consultation.sentence" : "consultation.sentence.past",
                names.organisation(it.askedBy()),
                names.times().day(it.before()));
        return it.question().isBlank() ? asked : asked + " " + it.question();
    }

    /** @param key of the sentence that says what became of it */
    String decision(DecisionRow it, String key) {
        var helpers =
                names.organisations(it.support()).map(OrganisationName::name).collect(Collectors.joining(", "));
        return Stream.of(
                        Texts.get(
                                key,
                                first(it),
                                names.organisation(it.decidedBy()),
                                names.times().moment(it.at())),
                        helpers.isEmpty() ? "" : Texts.get("consultation.decision.support", helpers),
                        it.reason().isBlank() ? "" : Texts.get("consultation.decision.why", ended(it.reason())),
                        it.dissent().isBlank() ? "" : Texts.get("consultation.decision.dissent", ended(it.dissent())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** As a sentence, for another one follows. */
    private static String ended(String words) {
        return ENDS.indexOf(words.charAt(words.length() - 1)) < 0 ? words + "." : words;
    }

    private String first(DecisionRow it) {
        return Stream.of(
                        Optional.of(names.organisation(it.first())),
                        Optional.ofNullable(it.person()).map(names::person))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** One line for each organisation: which, what it says with a sign beside the word, and why. */
    ListItem answer(AnswerRow it, Optional<LocalDate> before) {
        var line = new ListItem();
        names.badge(it.organisation(), false).ifPresent(line::add);
        line.add(new Span(names.organisation(it.organisation())), state(it, before));
        if (!it.note().isBlank()) {
            var note = new Span(it.note());
            note.addClassName("soft");
            line.add(note);
        }
        return line;
    }

    private Span state(AnswerRow it, Optional<LocalDate> before) {
        var today = names.times().today();
        var late = it.stance() == null
                && before.filter(day -> it.isLate(day, today)).isPresent();
        var word = it.stance() == null
                ? Texts.get(late ? "consultation.silent.late" : "consultation.silent")
                : Texts.get("consultation.stance." + it.stance());
        var state = new Span(sign(it.stance()) + " " + word);
        state.addClassName("state");
        state.getElement().setAttribute("data-tone", late ? "late" : tone(it.stance()));
        return state;
    }

    private static String sign(@Nullable Stance stance) {
        return switch (stance) {
            case null -> "◔";
            case WIJ_PAKKEN_OP -> "●";
            case KUNNEN_BIJDRAGEN -> "◐";
            case NIET_VOOR_ONS -> "○";
            case EERST_INFO -> "?";
        };
    }

    private static String tone(@Nullable Stance stance) {
        return switch (stance) {
            case null -> "quiet";
            case WIJ_PAKKEN_OP -> "good";
            case KUNNEN_BIJDRAGEN -> "info";
            case NIET_VOOR_ONS -> "quiet";
            case EERST_INFO -> "soon";
        };
    }
}
