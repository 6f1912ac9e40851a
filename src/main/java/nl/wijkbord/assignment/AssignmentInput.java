package nl.wijkbord.assignment;

import java.time.LocalDate;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.Face;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of whom, before when and under which card, and who sees it when it hangs under none; null where it was
 * left open.
 */
public record AssignmentInput(
        Face face,
        OrganisationId of,
        @Nullable UserId person,
        @Nullable LocalDate due,
        @Nullable CardId under,
        @Nullable Visibility shown,
        Reason reason) {

    /** Seen as the card it hangs under is, or by the team. */
    public AssignmentInput(
            Face face,
            OrganisationId of,
            @Nullable UserId person,
            @Nullable LocalDate due,
            @Nullable CardId under,
            Reason reason) {
        this(face, of, person, due, under, null, reason);
    }
}
