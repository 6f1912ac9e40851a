package nl.wijkbord.notification;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AskingTeam;
import nl.wijkbord.card.Call;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.organisation.StandInInput;
import nl.wijkbord.organisation.StandInService;
import nl.wijkbord.security.Accounts;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Times;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Who stands in hears what the absent colleague hears, as long as it lasts. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class StandInHearsTests {

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private Hearing hearing;

    @Autowired
    private Town town;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private CardWork work;

    @Autowired
    private StandInService standIns;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Times times;

    private AskingTeam team;
    private Viewer substitute;

    @BeforeEach
    void aColleagueElsewhere() {
        team = teams.getObject();
        substitute = town.seated("collega", team.welzijn, Role.PROFESSIONAL, town.wijk("elders", team.welzijn));
        hearing.begin();
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void whoStandsInForTheOneWhoWasNamedHearsItToo() {
        standsIn();

        var card = team.card();
        spotlight.on(team.wijkmanager);
        work.giveTo(card.ref(), team.welzijn, team.opbouwwerker.id());

        assertThat(hearing.of(team.opbouwwerker, card.id())).containsExactly(Call.ASKED);
        assertThat(hearing.of(seen(), card.id())).containsExactly(Call.ASKED);
    }

    @Test
    void whoDoesNotStandInHearsNothing() {
        var card = team.card();
        spotlight.on(team.wijkmanager);
        work.giveTo(card.ref(), team.welzijn, team.opbouwwerker.id());

        standsIn();

        assertThat(hearing.of(seen(), card.id())).isEmpty();
    }

    private void standsIn() {
        spotlight.on(team.opbouwwerker);
        var today = times.today();
        standIns.arrange(new StandInInput(name(team.opbouwwerker), name(substitute), today, today.plusDays(2)));
    }

    private Viewer seen() {
        return accounts.viewer(substitute.id(), substitute.organisation()).orElseThrow();
    }

    static PersonName name(Viewer person) {
        return new PersonName(person.id(), person.name(), person.name(), person.organisation());
    }
}
