package nl.wijkbord.signal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.card.Act;
import nl.wijkbord.card.CardAttempts;
import nl.wijkbord.card.CardChanged;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.Reading;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says that a signal was seen again: the card itself stays what it was, so nobody's words on it are in the way. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SeeingAgain {

    private final Sightings sightings;
    private final CardService cards;
    private final CurrentViewer me;
    private final Clock clock;
    private final CardAttempts attempts;
    private final ApplicationEventPublisher events;

    SeeingAgain(
            Sightings sightings,
            CardService cards,
            CurrentViewer me,
            Clock clock,
            CardAttempts attempts,
            ApplicationEventPublisher events) {
        this.sightings = sightings;
        this.cards = cards;
        this.me = me;
        this.clock = clock;
        this.attempts = attempts;
        this.events = events;
    }

    UUID say(CardId signal) {
        return attempts.on(signal, () -> said(signal));
    }

    private UUID said(CardId signal) {
        var card = writable(signal);
        var act = Act.of(me.get(), clock.instant());
        if (!card.stage().isOpen()) {
            throw new NotPossible("signal.sighting.closed");
        }
        var sighting = new Sighting(signal, act);
        if (sightings.of(signal, act.by(), act.today()).isPresent() || !sightings.add(sighting)) {
            throw new NotPossible("signal.sighting.already");
        }
        tell(card, "card.sighted");
        return sighting.id();
    }

    void takeBack(UUID sighting) {
        var mine = sightings.find(sighting, me.get().id()).orElseThrow(() -> new NotPossible("card.not-found"));
        attempts.on(mine.card(), () -> {
            var card = writable(mine.card());
            sightings.remove(mine);
            tell(card, "card.sighting-undone");
            return card;
        });
    }

    /** The signal, when the viewer reads all of it and may write on it. */
    private CardRow writable(CardId id) {
        var eyes = me.get().clearance().where(Reading.TEAM);
        var card = cards.rows(List.of(id), eyes).stream()
                .filter(it -> it.number().kind() == CardKind.SIGNAL)
                .findAny()
                .orElseThrow(() -> new NotPossible("card.not-found"));
        if (!me.get().writesIn(card.wijken())) {
            throw new NotPossible("card.read-only");
        }
        return card;
    }

    private void tell(CardRow card, String action) {
        var onlyFor = Optional.of(card.owner()).filter(_ -> card.visibility() == Visibility.EIGEN_ORGANISATIE);
        events.publishEvent(new CardChanged(card.id(), card.number(), action, null, onlyFor));
    }
}
