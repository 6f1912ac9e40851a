package nl.wijkbord.organisation;

import static nl.wijkbord.organisation.Staff.seat;
import static nl.wijkbord.organisation.Staff.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.wijkbord.security.Accounts;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.SignIn;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.wijk.WijkTeam;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PeopleTest
class TeamServiceTests {

    @Autowired
    TeamService teams;

    @Autowired
    UserService users;

    @Autowired
    OrganisationService organisations;

    @Autowired
    Accounts accounts;

    @Autowired
    Staff staff;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient database;

    private OrganisationId politie = OrganisationId.random();
    private OrganisationId welzijn = OrganisationId.random();
    private WijkId noord = WijkId.random();

    @BeforeEach
    void aSettingsKeeperIsAtTheScreen() {
        politie = staff.organisation("Politie");
        noord = staff.wijk("Noord");
        staff.joins(politie, noord);
        signIn.as(staff.person(unique("beheerder"), seat(politie, null, Role.ADMIN)));
        welzijn = organisations.add(new OrganisationInput(unique("Welzijn"), "welzijn", "WE", "#123456", true));
    }

    @AfterEach
    void nobodyIs() {
        signIn.off();
    }

    @Test
    void anAddedOrganisationGetsItsPeopleASeatInTheWijk() {
        var worker = staff.person(unique("opbouwwerker"), seat(welzijn, null, Role.PROFESSIONAL));
        assertThatThrownBy(() -> users.sit(worker, seat(welzijn, noord, Role.PROFESSIONAL)))
                .hasMessage("organisation.seat.not-in-team");
        assertThat(accounts.viewer(worker, welzijn).orElseThrow().writesIn(noord))
                .isFalse();

        teams.compose(seen(), Set.of(politie, welzijn));

        assertThat(accounts.viewer(worker, welzijn).orElseThrow().writesIn(noord))
                .isTrue();
        users.sit(worker, seat(welzijn, noord, Role.PROFESSIONAL));
    }

    @Test
    void aSeatSleepsWhileTheOrganisationIsOutOfTheTeam() {
        var agent = staff.person(unique("agent"), seat(politie, noord, Role.PROFESSIONAL));

        teams.compose(seen(), Set.of(welzijn));
        assertThat(accounts.viewers(agent)).isEmpty();
        teams.compose(seen(), Set.of(welzijn, politie));

        assertThat(accounts.viewers(agent)).hasSize(1);
    }

    @Test
    void theLogSaysWhoWorkedTogetherAndWhoDoNow() {
        teams.compose(seen(), Set.of(politie, welzijn));

        assertThat(database.sql("select former, latter from history where action = 'wijk.team' and object = ?")
                        .param(seen().wijk().name())
                        .query((row, _) -> row.getString(1) + " > " + row.getString(2))
                        .single())
                .matches("Politie-\\S+ > Politie-\\S+, Welzijn-\\S+");
    }

    @Test
    void whatAnotherSettingsKeeperSavedMeanwhileStays() {
        var before = seen();
        teams.compose(before, Set.of(politie, welzijn));

        assertThatThrownBy(() -> teams.compose(before, Set.of(politie)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(seen().organisations()).containsExactlyInAnyOrder(politie, welzijn);
    }

    @Test
    void aTeamHasSomebodyWhoCanSignIn() {
        var school = organisations.add(new OrganisationInput(unique("School"), "onderwijs", "SC", "#123456", false));

        assertThatThrownBy(() -> teams.compose(seen(), Set.of())).hasMessage("organisation.teams.empty");
        assertThatThrownBy(() -> teams.compose(seen(), Set.of(politie, school)))
                .hasMessage("organisation.seat.no-accounts");
    }

    @Test
    void whoKeepsNoSettingsComposesNothing() {
        var seen = seen();
        signIn.as(staff.person(unique("agent"), seat(politie, noord, Role.PROFESSIONAL)));

        assertThatThrownBy(() -> teams.compose(seen, Set.of(politie))).isInstanceOf(AccessDeniedException.class);
    }

    private WijkTeam seen() {
        return teams.all().stream()
                .filter(it -> it.wijk().id().equals(noord))
                .findAny()
                .orElseThrow();
    }
}
