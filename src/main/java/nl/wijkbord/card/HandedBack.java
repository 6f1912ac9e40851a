package nl.wijkbord.card;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.wijkbord.security.OrganisationId;

/** The last organisation that was asked to react first and said no, why, and how many said so one after the other. */
@Embeddable
public record HandedBack(
        @Column(name = "handed_back_by") OrganisationId by,
        @Column(name = "handed_back_note") String reason,
        @Column(name = "handed_back_times") Integer times) {

    /** In characters. */
    public static final int REASON = 1_000;

    /** After so many, who connects the partners decides. */
    private static final int ENOUGH = 2;

    public boolean isForTheCoordinator() {
        return times >= ENOUGH;
    }
}
