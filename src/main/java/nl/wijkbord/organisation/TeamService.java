package nl.wijkbord.organisation;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.wijk.Teams;
import nl.wijkbord.wijk.WijkTeam;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Composes the teams: which organisations work together in which wijk. */
@Service
@PreAuthorize("hasRole('SETTINGS')")
@Transactional(readOnly = true)
public class TeamService {

    private final Teams teams;
    private final OrganisationRepository organisations;
    private final UserRepository users;
    private final ObjectProvider<OpenLeads> leads;
    private final SeatBell bell;
    private final ApplicationEventPublisher events;

    TeamService(
            Teams teams,
            OrganisationRepository organisations,
            UserRepository users,
            ObjectProvider<OpenLeads> leads,
            SeatBell bell,
            ApplicationEventPublisher events) {
        this.teams = teams;
        this.organisations = organisations;
        this.users = users;
        this.leads = leads;
        this.bell = bell;
        this.events = events;
    }

    public List<WijkTeam> all() {
        return teams.all();
    }

    /** How many open cards would keep a lead who no longer sees that wijk. */
    public int openLeads(WijkTeam seen, Set<OrganisationId> latter) {
        return without(seen.organisations(), latter).stream()
                .mapToInt(it -> openLeads(it, seen))
                .sum();
    }

    private int openLeads(OrganisationId organisation, WijkTeam seen) {
        return leads.stream()
                .mapToInt(it -> it.count(organisation, seen.wijk().id()))
                .sum();
    }

    /**
     * Whoever left sees nothing there any more, also on screens that stand open; whoever joined sees the board.
     *
     * @param seen the team as the form showed it; refused when somebody else changed it since
     */
    @Transactional
    public void compose(WijkTeam seen, Set<OrganisationId> latter) {
        var wijk = seen.wijk();
        var former = teams.find(wijk.id())
                .map(WijkTeam::organisations)
                .orElseThrow(() -> new NotPossible("organisation.teams.gone"));
        expectPossible(former, latter);
        teams.become(seen, latter);
        events.publishEvent(new TeamComposed(wijk.name(), names(former), names(latter)));
        var moved = Stream.concat(without(former, latter).stream(), without(latter, former).stream())
                .collect(toSet());
        users.findSeated(moved, wijk.id()).forEach(it -> bell.ring(it.id()));
    }

    private void expectPossible(Set<OrganisationId> former, Set<OrganisationId> latter) {
        if (latter.isEmpty()) {
            throw new NotPossible("organisation.teams.empty");
        }
        if (!without(latter, former).stream().allMatch(this::hasAccounts)) {
            throw new NotPossible("organisation.seat.no-accounts");
        }
    }

    private boolean hasAccounts(OrganisationId organisation) {
        return organisations
                .findById(organisation.value())
                .filter(Organisation::hasAccounts)
                .isPresent();
    }

    private static Set<OrganisationId> without(Set<OrganisationId> some, Collection<OrganisationId> others) {
        return some.stream().filter(it -> !others.contains(it)).collect(toSet());
    }

    private String names(Set<OrganisationId> team) {
        return organisations.findAllByOrderByName().stream()
                .map(Organisation::name)
                .filter(it -> team.contains(it.id()))
                .map(OrganisationName::name)
                .collect(joining(", "));
    }
}
