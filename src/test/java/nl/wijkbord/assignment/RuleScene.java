package nl.wijkbord.assignment;

import java.util.Map;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.People;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A team without rules yet, and who keeps the settings looking: rules are of the whole municipality. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
abstract class RuleScene {

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    protected RuleService service;

    @Autowired
    protected Routing routing;

    @Autowired
    protected Organisations organisations;

    @Autowired
    protected People people;

    @Autowired
    protected Wijken wijken;

    @Autowired
    protected Town town;

    @Autowired
    protected Spotlight spotlight;

    @Autowired
    protected JdbcClient database;

    protected AskingTeam team;
    protected Viewer keeper;

    @BeforeEach
    void aTeam() {
        noRules();
        team = teams.getObject();
        organisations.forget();
        people.forget();
        var person = town.person("beheerder", team.welzijn, Role.ADMIN);
        keeper = new Viewer(person.id(), person.name(), team.welzijn, Map.of(), Set.of(Role.ADMIN));
        spotlight.on(keeper);
    }

    @AfterEach
    void leave() {
        noRules();
        spotlight.off();
    }

    private void noRules() {
        database.sql("delete from routing_rule").update();
    }
}
