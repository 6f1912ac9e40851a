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

    /** To keep the settings or to watch over privacy: it shows no card, and does not depend on a team. */
    boolean isOffice() {
        return switch (role) {
            case ADMIN, PRIVACY_OFFICER -> true;
            case COORDINATOR, PROFESSIONAL, ORG_LEAD, MANAGER, EXECUTIVE_READER -> false;
        };
    }

    boolean isInOrder() {
        return from == null || to == null || !to.isBefore(from);
    }

    boolean writes(OrganisationId who, WijkId where) {
        return organisation.equals(who) && (wijk == null || wijk.equals(where)) && role.writes();
    }

    boolean touches(LocalDate first, LocalDate last) {
        return (from == null || !last.isBefore(from)) && (to == null || !first.isAfter(to));
    }

    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
