package nl.wijkbord.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StandInRepository extends Repository<StandIn, UUID> {

    Optional<StandIn> findById(UUID id);

    /** For whom somebody stands in on a day. */
    @Query("""
            select s from StandIn s
            where s.substituteId = :substitute and s.organisationId = :organisation
                and s.fromDate <= :day and s.toDate >= :day
            order by s.fromDate, s.id
            """)
    List<StandIn> findBy(UserId substitute, OrganisationId organisation, LocalDate day);

    /** Those on whom somebody leaned on any of these days. */
    @Query("select s from StandIn s where s.absentId = :absent and s.fromDate <= :last and s.toDate >= :first")
    List<StandIn> findFor(UserId absent, LocalDate first, LocalDate last);

    /** Those that hold on a day or begin after it. */
    @Query("select s from StandIn s where s.toDate >= :day order by s.fromDate, s.toDate, s.id")
    List<StandIn> findFrom(LocalDate day);

    /** Those that begin or end between two days. */
    @Query("""
            select s from StandIn s
            where (s.toDate >= :before and s.toDate < :day) or (s.fromDate > :before and s.fromDate <= :day)
            """)
    List<StandIn> findWhichChange(LocalDate before, LocalDate day);

    StandIn save(StandIn standIn);

    void delete(StandIn standIn);
}
