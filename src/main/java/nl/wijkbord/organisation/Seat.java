package nl.wijkbord.organisation;

import java.time.LocalDate;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.WijkId;
import org.jspecify.annotations.Nullable;

/** What somebody is, for whom, where, and from and until which day; both days count. No wijk: in every team of the organisation. */
public record Seat(
        OrganisationId organisation,
        @Nullable WijkId wijk,
        Role role,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    boolean isInOrder() {
        return from == null || to == null || !to.isBefore(from);
    }

    boolean writes(OrganisationId who, WijkId where) {
        return organisation.equals(who) && (wijk == null || wijk.equals(where)) && role.writes();
    }

    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
