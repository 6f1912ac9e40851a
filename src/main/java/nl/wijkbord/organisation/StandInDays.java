package nl.wijkbord.organisation;

import java.time.LocalDate;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;

/** Who stands in for whom, for which organisation, from and until which day. */
record StandInDays(UserId absent, UserId substitute, OrganisationId organisation, LocalDate from, LocalDate to) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    StandInDays until(LocalDate day) {
        return new StandInDays(absent, substitute, organisation, from, day);
    }
}
