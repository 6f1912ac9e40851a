package nl.wijkbord.card;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import nl.wijkbord.security.OrganisationId;

/** The last organisation that was asked to react first, or to do what an assignment says, and said no, why, and how many said so one after the other. */
@Embeddable
public record HandedBack(
        @Column(name = "handed_back_by") OrganisationId by,
        @Column(name = "handed_back_note") String reason,
        @Column(name = "handed_back_at") Instant at,
        @Column(name = "handed_back_times") Integer times) {

    /** In characters. */
    public static final int REASON = 1_000;

    /** After so many, who connects the partners decides. */
    static final int ENOUGH = 2;

    /** For eyes that did not see the card yet when it was said. */
    HandedBack withoutWords() {
        return new HandedBack(by, "", at, times);
    }

    public boolean isForTheCoordinator() {
        return times >= ENOUGH;
    }
}
