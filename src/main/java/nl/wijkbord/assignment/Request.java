package nl.wijkbord.assignment;

import java.time.LocalDate;
import nl.wijkbord.card.CardId;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of whom: the organisation, perhaps a person there, before which day and under which card; null where it
 * was left open.
 */
record Request(
        OrganisationId of,
        @Nullable UserId person,
        @Nullable LocalDate due,
        @Nullable CardId under) {

    static Request of(AssignmentInput input) {
        return new Request(input.of(), input.person(), input.due(), input.under());
    }
}
