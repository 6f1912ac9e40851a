package nl.wijkbord.organisation;

import static nl.wijkbord.organisation.Town.seat;
import static nl.wijkbord.organisation.Town.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wijkbord.security.Accounts;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.TestClock;
import nl.wijkbord.security.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(
        properties =
                "spring.datasource.url=jdbc:h2:mem:people;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1")
@Import(Town.Config.class)
class AccountsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);

    @Autowired
    Accounts accounts;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Test
    void aSeatHoldsFromItsFirstDayThroughItsLast() {
        var politie = town.organisation("Politie");
        var centrum = town.wijk("Centrum");
        var agent =
                town.person(unique("agent"), new Seat(politie, centrum, Role.PROFESSIONAL, TODAY, TODAY.plusDays(1)));

        clock.becomes(TODAY.minusDays(1));
        assertThat(accounts.viewer(agent, null)).isEmpty();
        clock.becomes(TODAY);
        assertThat(accounts.viewer(agent, null))
                .hasValueSatisfying(it -> assertThat(it.writesIn(centrum)).isTrue());
        clock.becomes(TODAY.plusDays(1));
        assertThat(accounts.viewer(agent, null)).isPresent();
        clock.becomes(TODAY.plusDays(2));
        assertThat(accounts.viewer(agent, null)).isEmpty();
    }

    @Test
    void theDayBeginsAtMidnightInTheNetherlands() {
        var agent = town.person(
                unique("agent"),
                new Seat(town.organisation("Politie"), town.wijk("Centrum"), Role.PROFESSIONAL, TODAY, null));

        clock.becomes(TODAY.minusDays(1));
        clock.pass(java.time.Duration.ofHours(14));

        assertThat(clock.instant()).isEqualTo("2026-03-10T23:00:00Z");
        assertThat(accounts.viewer(agent, null)).isPresent();
    }

    @Test
    void aSeatWithoutAWijkIsASeatInEveryWijk() {
        var gemeente = town.organisation("Gemeente");
        var zuidoost = town.wijk("Zuidoost");
        var west = town.wijk("West");
        var manager = town.person(unique("wijkmanager"), seat(gemeente, null, Role.COORDINATOR));

        assertThat(viewer(manager).coordinates(zuidoost)).isTrue();
        assertThat(viewer(manager).coordinates(west)).isTrue();
    }

    @Test
    void aSeatInOneWijkGivesNothingInAnother() {
        var zuidoost = town.wijk("Zuidoost");
        var west = town.wijk("West");
        var agent = town.person(unique("agent"), seat(town.organisation("Politie"), west, Role.PROFESSIONAL));

        assertThat(viewer(agent).writesIn(west)).isTrue();
        assertThat(viewer(agent).writesIn(zuidoost)).isFalse();
    }

    @Test
    void anOfficeOpensNoWijk() {
        town.wijk("Zuidoost");
        var keeper = town.person(unique("beheerder"), seat(town.organisation("Gemeente"), null, Role.ADMIN));

        assertThat(viewer(keeper).offices()).containsExactly(Role.ADMIN);
        assertThat(viewer(keeper).seats()).isEmpty();
        assertThat(viewer(keeper).authorities()).containsExactly(Role.SETTINGS);
    }

    @Test
    void whoWorksForTwoOrganisationsActsForOneAtATime() {
        var politie = town.organisation("Politie");
        var corporatie = town.organisation("Corporatie");
        var west = town.wijk("West");
        var oost = town.wijk("Oost");
        var both = town.person(
                unique("both"),
                new Seat(corporatie, west, Role.PROFESSIONAL, TODAY.minusDays(9), null),
                new Seat(politie, oost, Role.PROFESSIONAL, TODAY.minusDays(5), null));
        clock.becomes(TODAY);

        assertThat(accounts.organisations(both)).containsExactly(corporatie, politie);
        assertThat(viewer(both).organisation()).isEqualTo(corporatie);
        assertThat(accounts.viewer(both, politie)).hasValueSatisfying(it -> {
            assertThat(it.organisation()).isEqualTo(politie);
            assertThat(it.seats()).containsOnlyKeys(oost);
        });
    }

    @Test
    void nobodyActsForAnOrganisationWithoutASeatThere() {
        var politie = town.organisation("Politie");
        var agent = town.person(unique("agent"), seat(politie, null, Role.PROFESSIONAL));

        assertThat(accounts.viewer(agent, town.organisation("Corporatie")))
                .hasValueSatisfying(it -> assertThat(it.organisation()).isEqualTo(politie));
    }

    @Test
    void aClosedAccountIsNobody() {
        var username = unique("agent");
        var politie = town.organisation("Politie");
        var agent = town.person(username, seat(politie, null, Role.PROFESSIONAL));

        town.deactivate(agent, clock);

        assertThat(accounts.find(username)).isEmpty();
        assertThat(accounts.viewer(agent, null)).isEmpty();
        assertThat(people.inOrganisation(politie)).isEmpty();
        assertThat(people.name(agent)).isPresent();
    }

    @Test
    void aUsernameIsFoundHoweverItIsTyped() {
        var username = unique("agent");
        town.person(username, seat(town.organisation("Politie"), null, Role.PROFESSIONAL));

        assertThat(accounts.find(" " + username.toUpperCase() + " ")).isPresent();
    }

    @Test
    void colleaguesAreListedOnceHoweverManySeatsTheyHave() {
        var politie = town.organisation("Politie");
        var username = unique("agent");
        town.person(
                username,
                seat(politie, town.wijk("West"), Role.PROFESSIONAL),
                seat(politie, town.wijk("Oost"), Role.PROFESSIONAL));
        people.forget();
        organisations.forget();

        assertThat(people.inOrganisation(politie))
                .extracting(PersonName::username)
                .containsExactly(username);
        assertThat(organisations.find(politie))
                .hasValueSatisfying(it -> assertThat(organisations.all()).contains(it));
        assertThat(List.copyOf(organisations.all())).isNotEmpty();
    }

    private Viewer viewer(nl.wijkbord.security.UserId user) {
        return accounts.viewer(user, null).orElseThrow();
    }
}
