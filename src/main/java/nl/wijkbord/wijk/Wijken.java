package nl.wijkbord.wijk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.WijkId;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;

/** The wijken of the municipality, remembered for some seconds so that no board pays for them. */
@Component
public class Wijken {

    private final EntityManager database;
    private final Joinings joinings;
    private final Snapshot<WijkMap> map;

    Wijken(EntityManager database, Joinings joinings, PlatformTransactionManager transactions) {
        this.database = database;
        this.joinings = joinings;
        map = new Snapshot<>(transactions, this::read);
    }

    /** In the order the municipality gave them. */
    public List<WijkName> all() {
        return map().wijken();
    }

    public Optional<WijkName> find(String slug) {
        return all().stream().filter(it -> it.slug().equals(slug)).findAny();
    }

    public Optional<WijkName> find(WijkId id) {
        return all().stream().filter(it -> it.id().equals(id)).findAny();
    }

    public List<BuurtName> buurten(WijkId wijk) {
        return map().buurten().getOrDefault(wijk, List.of());
    }

    public Optional<BuurtName> buurt(UUID id) {
        return map().buurten().values().stream()
                .flatMap(List::stream)
                .filter(it -> it.id().equals(id))
                .findAny();
    }

    /** The organisations that work together in a wijk. */
    public Set<OrganisationId> team(WijkId wijk) {
        return map().teams().getOrDefault(wijk, Set.of());
    }

    /** Whoever works in at least one of some wijken. */
    public Set<OrganisationId> team(Set<WijkId> some) {
        return some.stream().flatMap(it -> team(it).stream()).collect(toUnmodifiableSet());
    }

    /** Since when an organisation of the team works there; empty when it did from the start. */
    public Optional<Instant> joined(WijkId wijk, OrganisationId organisation) {
        return Optional.ofNullable(map().joined().get(new TeamSeat(wijk, organisation)));
    }

    /** The wijken where an organisation is one of the team. */
    public Set<WijkId> withInTeam(OrganisationId organisation) {
        return map().teams().entrySet().stream()
                .filter(it -> it.getValue().contains(organisation))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }

    /** How the municipality calls things. */
    public Vocabulary words() {
        return map().words();
    }

    /** Before anybody who hears the same asks who may look where. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    void on(TeamChanged event) {
        forget();
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    void on(SetupLoaded event) {
        forget();
    }

    /** After wijken, teams or words were changed. */
    public void forget() {
        map.forget();
    }

    private WijkMap map() {
        return map.get();
    }

    private WijkMap read() {
        var wijken = database.createQuery("select distinct w from Wijk w left join fetch w.team", Wijk.class)
                .getResultList();
        var buurten = database.createQuery("from Buurt b order by b.position", Buurt.class)
                .getResultList();
        var words =
                database.createQuery("from Municipality", Municipality.class).getResultList();
        return new WijkMap(
                wijken.stream().sorted(Wijk.BY_POSITION).map(Wijk::name).toList(),
                buurten.stream().map(Buurt::name).collect(groupingBy(BuurtName::wijk)),
                wijken.stream().collect(toMap(Wijk::id, Wijk::team)),
                joinings.all(),
                words.stream().map(Municipality::vocabulary).findAny().orElse(Vocabulary.PLAIN));
    }
}
