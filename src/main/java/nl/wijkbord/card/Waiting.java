package nl.wijkbord.card;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What a card waits for, whose turn it is, and until when. */
@Embeddable
public record Waiting(
        @Enumerated(EnumType.STRING) @Column(name = "waiting_reason")
        WaitingReason reason,

        @Column(name = "waiting_party") String party,
        @Column(name = "waiting_until") LocalDate until) {

    /** In characters. */
    public static final int PARTY = 120;

    /** Between the party and the day, in the history. */
    public static final String UNTIL = " · ";

    public Waiting {
        party = CardText.line(party, PARTY);
        CardDay.mustBePossible(until);
    }

    /** For the history. */
    @Override
    public String toString() {
        return party + UNTIL + until;
    }
}
