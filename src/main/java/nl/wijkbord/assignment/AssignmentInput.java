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
 * What is asked of whom, before when and under which card, who sees it when it hangs under none, and what is needed of
 * the one that is asked; null or blank where it was left open.
 */
public record AssignmentInput(
        Face face,
        OrganisationId of,
        @Nullable UserId person,
        @Nullable LocalDate due,
        @Nullable CardId under,
        @Nullable Visibility shown,
        String needed,
        Reason reason) {

    /** In characters. */
    public static final int NEEDED = 1_000;

    /** Nothing is needed of the one that is asked, but that it is done. */
    public AssignmentInput(
            Face face,
            OrganisationId of,
            @Nullable UserId person,
            @Nullable LocalDate due,
            @Nullable CardId under,
            @Nullable Visibility shown,
            Reason reason) {
        this(face, of, person, due, under, shown, "", reason);
    }

    /** Seen as the card it hangs under is, or by the team. */
    public AssignmentInput(
            Face face,
            OrganisationId of,
            @Nullable UserId person,
            @Nullable LocalDate due,
            @Nullable CardId under,
            Reason reason) {
        this(face, of, person, due, under, null, "", reason);
    }
}
