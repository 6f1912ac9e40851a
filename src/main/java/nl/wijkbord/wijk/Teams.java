package nl.wijkbord.wijk;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.WijkId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The teams of the wijken as they are at this moment, for whoever composes them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Teams {

    private final EntityManager database;
    private final Wijken wijken;
    private final Joinings joinings;
    private final ApplicationEventPublisher events;

    Teams(EntityManager database, Wijken wijken, Joinings joinings, ApplicationEventPublisher events) {
        this.database = database;
        this.wijken = wijken;
        this.joinings = joinings;
        this.events = events;
    }

    /** In the order the municipality gave them. */
    public List<WijkTeam> all() {
        return database.createQuery("select distinct w from Wijk w left join fetch w.team", Wijk.class)
                .getResultStream()
                .sorted(Wijk.BY_POSITION)
                .map(this::team)
                .toList();
    }

    public Optional<WijkTeam> find(WijkId wijk) {
        return Optional.ofNullable(database.find(Wijk.class, wijk.value())).map(this::team);
    }

    private WijkTeam team(Wijk wijk) {
        return wijk.team(wijken.buurten(wijk.id()).size());
    }

    /**
     * From now on these work together there.
     *
     * @param seen the wijk as the form showed it
     */
    public void become(WijkTeam seen, Set<OrganisationId> organisations) {
        var wijk = database.find(Wijk.class, seen.wijk().id().value());
        wijk.mustBe(seen.version());
        var joining = new HashSet<>(organisations);
        joining.removeAll(wijk.team());
        wijk.becomes(organisations);
        database.flush();
        joinings.join(wijk.id(), joining);
        events.publishEvent(new TeamChanged(wijk.id()));
    }
}
