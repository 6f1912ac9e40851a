package nl.wijkbord.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkbord.problem.Conflict;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** A colleague does for some days what somebody who is away would do; both days count. */
@Entity
class StandIn {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UserId absentId;
    private UserId substituteId;
    private OrganisationId organisationId;
    private LocalDate fromDate;
    private LocalDate toDate;

    @SuppressWarnings("NullAway.Init")
    protected StandIn() {}

    StandIn(StandInDays days) {
        id = UUID.randomUUID();
        absentId = days.absent();
        substituteId = days.substitute();
        organisationId = days.organisation();
        fromDate = days.from();
        toDate = days.to();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    StandInDays days() {
        return new StandInDays(absentId, substituteId, organisationId, fromDate, toDate);
    }

    /** Refuses what was decided when the days were otherwise. */
    void mustBe(long seen) {
        Conflict.unlessSame(seen, version());
    }

    void lastsUntil(LocalDate day) {
        if (day.isBefore(fromDate)) {
            throw new NotPossible("organisation.seat.period");
        }
        toDate = day;
    }
}
