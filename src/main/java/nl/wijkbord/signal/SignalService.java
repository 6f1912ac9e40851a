package nl.wijkbord.signal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.card.CardEditing;
import nl.wijkbord.card.CardGuard;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.NewCards;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.WijkId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with signals. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class SignalService {

    private final CardEditing editing;
    private final NewCards newCards;
    private final CardGuard guard;
    private final SignalTellings tellings;
    private final TurnedAway turnedAway;
    private final Spotting spotting;
    private final SeeingAgain again;

    SignalService(
            CardEditing editing,
            NewCards newCards,
            CardGuard guard,
            SignalTellings tellings,
            TurnedAway turnedAway,
            Spotting spotting,
            SeeingAgain again) {
        this.editing = editing;
        this.newCards = newCards;
        this.guard = guard;
        this.tellings = tellings;
        this.turnedAway = turnedAway;
        this.spotting = spotting;
        this.again = again;
    }

    /** Puts a new signal on the board; what must go another way is refused. */
    @Transactional
    public CardRef report(SignalInput input) {
        guard.check("receivedBy", input.telling().receivedBy(), input.reason());
        var draft = newCards.draft(CardKind.SIGNAL, input.face(), input.visibility(), input.reason());
        return editing.add(new Signal(draft, input.telling(), editing.act()));
    }

    /** How the team came to know of a signal; empty when it may not be seen, or by title only. */
    public Optional<Telling> telling(CardId card, Clearance eyes) {
        return tellings.of(card, eyes);
    }

    @Transactional
    public CardRef told(CardRef ref, Telling otherwise, Reason reason) {
        guard.check("receivedBy", otherwise.receivedBy(), reason);
        return editing.change(ref, Signal.class, (signal, act) -> signal.told(otherwise, act));
    }

    /** Counts, and keeps nothing else, that somebody came with what may not become a card. */
    @Transactional
    public void turnAway(UUID category, WijkId wijk) {
        turnedAway.count(category, wijk);
    }

    /** How often people saw what a signal and those that belong to it tell; empty when it may not be seen, or by title only. */
    public Optional<Spotted> spotted(CardId card, LocalDate today, Clearance eyes) {
        return spotting.of(card, today, eyes);
    }

    /**
     * Says that it was seen again today; once a day is enough.
     *
     * @return what it can be taken back by
     */
    @Transactional
    public UUID seenAgain(CardId signal) {
        return again.say(signal);
    }

    /** Only who said it can, and nothing of it stays but the lines of history. */
    @Transactional
    public void notSeenAgain(UUID sighting) {
        again.takeBack(sighting);
    }
}
