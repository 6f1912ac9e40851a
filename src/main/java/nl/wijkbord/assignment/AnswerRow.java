package nl.wijkbord.assignment;

import java.time.Instant;
import java.time.LocalDate;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.ui.Times;
import org.jspecify.annotations.Nullable;

/** What one organisation said to a consultation; stance and moment null as long as it said nothing. */
public record AnswerRow(
        OrganisationId organisation,
        @Nullable Stance stance,
        String note,
        @Nullable Instant at,
        long version) {

    boolean says(AnswerRow other) {
        return stance == other.stance && note.equals(other.note);
    }

    /** Whether it came, or is still to come, after the day that was asked. */
    public boolean isLate(LocalDate before, LocalDate today) {
        return (at == null ? today : LocalDate.ofInstant(at, Times.ZONE)).isAfter(before);
    }
}
