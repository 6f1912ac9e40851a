package nl.wijkbord.card;

import nl.wijkbord.privacy.Reason;
import nl.wijkbord.privacy.TextGuard;
import org.springframework.stereotype.Component;

/** Keeps personal data off a card: looks at whatever is new. */
@Component
public class CardGuard {

    private final TextGuard guard;

    CardGuard(TextGuard guard) {
        this.guard = guard;
    }

    /** Looks at a new card. */
    public void check(Face face, Reason reason) {
        guard.require("title", face.title(), reason);
        guard.require("description", face.description(), reason);
        guard.requirePlace("place", face.spot().place(), reason);
    }

    /** Looks at one more free text on a card. */
    public void check(String field, String text, Reason reason) {
        guard.require(field, text, reason);
    }

    void checkChange(Face former, Face next, Reason reason) {
        if (!next.title().equals(former.title())) {
            guard.require("title", next.title(), reason);
        }
        if (!next.description().equals(former.description())) {
            guard.require("description", next.description(), reason);
        }
        if (!next.spot().place().equals(former.spot().place())) {
            guard.requirePlace("place", next.spot().place(), reason);
        }
    }
}
