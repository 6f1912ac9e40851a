package nl.wijkbord.assignment;

import java.time.LocalDate;
import nl.wijkbord.card.CardId;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of whom: the organisation, perhaps a person there, before which day and under which card; null where it
 * was left open.
 *
 * @param isUnseen whether nobody logs in for that organisation
 */
record Request(
        OrganisationId of,
        @Nullable UserId person,
        @Nullable LocalDate due,
        @Nullable CardId under,
        String needed,
        boolean isUnseen) {

    static Request of(AssignmentInput input, boolean isUnseen) {
        return new Request(input.of(), input.person(), input.due(), input.under(), input.needed(), isUnseen);
    }
}
