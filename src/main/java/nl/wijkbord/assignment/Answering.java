package nl.wijkbord.assignment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.card.Act;
import nl.wijkbord.card.Call;
import nl.wijkbord.card.CardAttempts;
import nl.wijkbord.card.CardCall;
import nl.wijkbord.card.CardChanged;
import nl.wijkbord.card.CardGuard;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.CurrentViewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes what an organisation says to a question. It changes nothing of the card itself: several may answer at once, and
 * nobody has to begin anew because another answered too.
 */
@Component
class Answering {

    private final Consultations consultations;
    private final CardService cards;
    private final CardGuard guard;
    private final CardAttempts attempts;
    private final CurrentViewer me;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Answering(
            Consultations consultations,
            CardService cards,
            CardGuard guard,
            CardAttempts attempts,
            CurrentViewer me,
            Clock clock,
            ApplicationEventPublisher events) {
        this.consultations = consultations;
        this.cards = cards;
        this.guard = guard;
        this.attempts = attempts;
        this.me = me;
        this.clock = clock;
        this.events = events;
    }

    void answer(UUID id, AnswerRow seen, AnswerInput input) {
        var consultation = attempts.on(
                null,
                () -> consultations
                        .find(id, me.get().clearance())
                        .orElseThrow(() -> new NotPossible("card.not-found")));
        attempts.on(consultation.card(), () -> answered(consultation, seen, input));
    }

    private CardRow answered(Consultation consultation, AnswerRow seen, AnswerInput input) {
        var card = writable(consultation);
        if (!consultation.isOpen() || !card.stage().isOpen()) {
            throw new NotPossible("consultation.decided");
        }
        guard.check("note", input.note(), input.reason());
        var ours = consultations.answers(consultation).stream()
                .filter(it -> it.organisation().equals(me.get().organisation()))
                .findAny()
                .orElseThrow(() -> new NotPossible("consultation.not-asked"));
        var former = ours.row();
        ours.say(input.stance(), input.note(), seen.version(), Act.of(me.get(), clock.instant()));
        if (!ours.row().says(former)) {
            tell(card, input.stance());
        }
        if (former.stance() == null) {
            tellAsker(consultation);
        }
        return card;
    }

    /** Once everybody said something. */
    private void tellAsker(Consultation consultation) {
        if (consultations.answers(consultation).stream().allMatch(it -> it.row().stance() != null)) {
            events.publishEvent(CardCall.to(
                    consultation.askedFor(),
                    consultation.askedBy(),
                    consultation.card(),
                    Call.ANSWERED,
                    Act.of(me.get(), clock.instant())));
        }
    }

    private CardRow writable(Consultation consultation) {
        var card = cards.rows(List.of(consultation.card()), me.get().clearance()).stream()
                .findAny()
                .orElseThrow(() -> new NotPossible("card.not-found"));
        if (!me.get().writesIn(card.wijken())) {
            throw new NotPossible("card.read-only");
        }
        return card;
    }

    /** Why stands on the card, where it can be taken back; who reads this line may not have seen the card before. */
    private void tell(CardRow card, Stance now) {
        var change = new FieldChange("stance", null, now.name());
        var onlyFor = Optional.of(card.owner()).filter(_ -> card.visibility() == Visibility.EIGEN_ORGANISATIE);
        events.publishEvent(new CardChanged(card.id(), card.number(), "card.answered", change, onlyFor));
    }
}
