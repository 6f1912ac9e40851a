package nl.wijkbord.card;

import java.time.Clock;
import java.util.function.Supplier;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.Viewer;
import org.springframework.stereotype.Component;

/** Who does something to a card, when, and in whose place. */
@Component
class Acting {

    private final CurrentViewer me;
    private final Clock clock;
    private final CardRepresentation representation;

    Acting(CurrentViewer me, Clock clock, CardRepresentation representation) {
        this.me = me;
        this.clock = clock;
        this.representation = representation;
    }

    Viewer viewer() {
        return me.get();
    }

    /** What the viewer does at this moment. */
    Act act() {
        return Act.of(viewer(), clock.instant());
    }

    /** The same for what nobody does: the day came for a card. */
    Act byItself(Card card) {
        return Act.ofItself(card, clock.instant());
    }

    /** Whatever becomes of the card, it is done in the place of who had it in hand before. */
    <T> T upon(Card card, Supplier<T> deed) {
        return representation.settled(viewer(), card, deed);
    }
}
