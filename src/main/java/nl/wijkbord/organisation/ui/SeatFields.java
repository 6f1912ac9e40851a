package nl.wijkbord.organisation.ui;

import java.time.LocalDate;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Seat;
import nl.wijkbord.security.Role;
import nl.wijkbord.wijk.WijkName;
import org.jspecify.annotations.Nullable;

/** A seat as it is filled in: no wijk means all of them. */
public record SeatFields(
        OrganisationName organisation,
        @Nullable WijkName wijk,
        Role role,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    Seat seat() {
        return new Seat(organisation.id(), wijk == null ? null : wijk.id(), role, from, to);
    }
}
