package nl.wijkbord.organisation;

import java.time.LocalDate;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Times;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The police and welzijn work in two wijken, and a wijkagent of noord will be away. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
abstract class StandInScene {

    @Autowired
    protected Town town;

    @Autowired
    protected Spotlight spotlight;

    @Autowired
    protected StandInService service;

    @Autowired
    protected People people;

    @Autowired
    protected Times times;

    @Autowired
    protected JdbcClient database;

    protected LocalDate today;
    protected OrganisationId politie;
    protected OrganisationId welzijn;
    protected WijkId noord;
    protected WijkId zuid;
    protected Viewer absent;

    @BeforeEach
    void somebodyWillBeAway() {
        today = times.today();
        politie = town.organisation("politie");
        welzijn = town.organisation("welzijn");
        noord = town.wijk("noord", politie, welzijn);
        zuid = town.wijk("zuid", politie, welzijn);
        absent = town.seated("wijkagent noord", politie, Role.PROFESSIONAL, noord);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    protected StandInInput days(Viewer away, Viewer standsIn, int first, int last) {
        return new StandInInput(name(away), name(standsIn), today.plusDays(first), today.plusDays(last));
    }

    protected static PersonName name(Viewer person) {
        return new PersonName(person.id(), person.name(), person.name(), person.organisation());
    }
}
