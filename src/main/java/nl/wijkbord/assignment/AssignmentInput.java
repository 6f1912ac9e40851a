package nl.wijkbord.assignment;

import java.time.LocalDate;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.Face;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** What is asked of whom, before when and under which card; null where it was left open. */
public record AssignmentInput(
        Face face,
        OrganisationId of,
        @Nullable UserId person,
        @Nullable LocalDate due,
        @Nullable CardId under,
        Reason reason) {}
