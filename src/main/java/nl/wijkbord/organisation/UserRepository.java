package nl.wijkbord.organisation;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.WijkId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UserRepository extends Repository<User, UUID> {

    Optional<User> findByUsername(String username);

    @Query("select u from User u left join fetch u.memberships where u.id = :id")
    Optional<User> findWithSeats(UUID id);

    /** To change a seat: the account counts that as a change of itself, so that of two at the same instant one is refused. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select u from User u where u.id = :id")
    Optional<User> findToSeat(UUID id);

    @Query("select distinct u from User u left join fetch u.memberships order by u.name, u.username")
    List<User> findAllWithSeats();

    @Query("select distinct u from User u left join fetch u.memberships where u.demo = true order by u.name")
    List<User> findDemo();

    /** Whose seats are other ones on a day than they were on a day before. */
    @Query("""
            select distinct u from User u join u.memberships m
            where (m.toDate >= :before and m.toDate < :day) or (m.fromDate > :before and m.fromDate <= :day)
            """)
    List<User> findWhoseSeatsChange(LocalDate before, LocalDate day);

    @Query("""
            select distinct u from User u join u.memberships m
            where m.organisationId in :organisations and (m.wijkId = :wijk or m.wijkId is null)
            """)
    List<User> findSeated(Collection<OrganisationId> organisations, WijkId wijk);

    /** Whether somebody sits there on a day, or will later. */
    @Query("""
            select count(u) > 0 from User u join u.memberships m
            where m.organisationId = :organisation and (m.toDate is null or m.toDate >= :day)
            """)
    boolean existsSeated(OrganisationId organisation, LocalDate day);

    boolean existsByUsername(String username);

    boolean existsByDemoTrue();

    User save(User user);
}
