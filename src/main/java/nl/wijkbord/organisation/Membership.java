package nl.wijkbord.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.WijkId;
import org.jspecify.annotations.Nullable;

/** A person's seat in the team of a wijk, or in all of them. */
@Entity
class Membership {

    @Id
    private UUID id;

    private OrganisationId organisationId;
    private @Nullable WijkId wijkId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable LocalDate fromDate;
    private @Nullable LocalDate toDate;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(Seat seat) {
        id = UUID.randomUUID();
        organisationId = seat.organisation();
        wijkId = seat.wijk();
        role = seat.role();
        fromDate = seat.from();
        toDate = seat.to();
    }

    UUID id() {
        return id;
    }

    Seat seat() {
        return new Seat(organisationId, wijkId, role, fromDate, toDate);
    }

    void lasts(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (!new Seat(organisationId, wijkId, role, from, to).isInOrder()) {
            throw new NotPossible("organisation.seat.period");
        }
        fromDate = from;
        toDate = to;
    }
}
