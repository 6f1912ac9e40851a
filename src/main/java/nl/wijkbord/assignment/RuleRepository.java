package nl.wijkbord.assignment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.security.UserId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RuleRepository extends Repository<RoutingRule, UUID> {

    Optional<RoutingRule> findById(UUID id);

    /** In the order in which they count: those of one wijk go before those of all. */
    @Query("""
            select r from RoutingRule r
            order by case when r.wijkId is null then 1 else 0 end, r.sortOrder, r.id
            """)
    List<RoutingRule> findInOrder();

    List<RoutingRule> findByPersonId(UserId person);

    RoutingRule save(RoutingRule rule);
}
