package nl.wijkbord.organisation;

import static nl.wijkbord.organisation.Staff.seat;
import static nl.wijkbord.organisation.Staff.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import nl.wijkbord.security.Accounts;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.TestClock;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PeopleTest
class AccountsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);

    @Autowired
    Accounts accounts;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    TestClock clock;

    @Test
    void aSeatHoldsFromItsFirstDayThroughItsLast() {
        var politie = staff.organisation("Politie");
        var centrum = staff.wijk("Centrum");
        var agent =
                staff.person(unique("agent"), new Seat(politie, centrum, Role.PROFESSIONAL, TODAY, TODAY.plusDays(1)));

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
    void whoStandsInForSomebodyElsewhereDoesSoFromDayToDay() {
        var politie = staff.organisation("Politie");
        var own = staff.wijk("Centrum");
        var other = staff.wijk("Zuid");
        var substitute = staff.person(
                unique("agent"),
                seat(politie, own, Role.PROFESSIONAL),
                new Seat(politie, other, Role.COORDINATOR, TODAY, TODAY.plusDays(1)));

        for (int day = -1; day <= 2; day++) {
            clock.becomes(TODAY.plusDays(day));
            var viewer = accounts.viewer(substitute, null).orElseThrow();
            assertThat(viewer.writesIn(own)).isTrue();
            assertThat(viewer.coordinates(other)).isEqualTo(day == 0 || day == 1);
            assertThat(viewer.clearance().wijken().containsKey(other)).isEqualTo(day == 0 || day == 1);
        }
    }

    @Test
    void theDayBeginsAtMidnightInTheNetherlands() {
        var agent = staff.person(
                unique("agent"),
                new Seat(staff.organisation("Politie"), staff.wijk("Centrum"), Role.PROFESSIONAL, TODAY, null));

        clock.becomes(TODAY.minusDays(1));
        clock.pass(Duration.ofHours(14));

        assertThat(clock.instant()).isEqualTo("2026-03-10T23:00:00Z");
        assertThat(accounts.viewer(agent, null)).isPresent();
    }

    @Test
    void aSeatWithoutAWijkIsASeatWhereverTheOrganisationIsInTheTeam() {
        var gemeente = staff.organisation("Gemeente");
        var zuidoost = staff.wijk("Zuidoost");
        var west = staff.wijk("West");
        var elsewhere = staff.wijk("Elders");
        staff.joins(gemeente, zuidoost);
        staff.joins(gemeente, west);
        var manager = staff.person(unique("wijkmanager"), seat(gemeente, null, Role.COORDINATOR));

        assertThat(viewer(manager).coordinates(zuidoost)).isTrue();
        assertThat(viewer(manager).coordinates(west)).isTrue();
        assertThat(viewer(manager).seats()).doesNotContainKey(elsewhere);
    }

    @Test
    void aSeatInOneWijkGivesNothingInAnother() {
        var zuidoost = staff.wijk("Zuidoost");
        var west = staff.wijk("West");
        var agent = staff.person(unique("agent"), seat(staff.organisation("Politie"), west, Role.PROFESSIONAL));

        assertThat(viewer(agent).writesIn(west)).isTrue();
        assertThat(viewer(agent).writesIn(zuidoost)).isFalse();
    }

    @Test
    void anOfficeOpensNoWijk() {
        staff.wijk("Zuidoost");
        var keeper = staff.person(unique("beheerder"), seat(staff.organisation("Gemeente"), null, Role.ADMIN));

        assertThat(viewer(keeper).offices()).containsExactly(Role.ADMIN);
        assertThat(viewer(keeper).seats()).isEmpty();
        assertThat(viewer(keeper).authorities()).containsExactly(Role.SETTINGS);
    }

    @Test
    void whoWorksForTwoOrganisationsActsForOneAtATime() {
        var politie = staff.organisation("Politie");
        var corporatie = staff.organisation("Corporatie");
        var west = staff.wijk("West");
        var oost = staff.wijk("Oost");
        var both = staff.person(
                unique("both"),
                new Seat(corporatie, west, Role.PROFESSIONAL, TODAY.minusDays(9), null),
                new Seat(politie, oost, Role.PROFESSIONAL, TODAY.minusDays(5), null));
        clock.becomes(TODAY);

        assertThat(accounts.viewers(both).stream().map(Viewer::organisation)).containsExactly(corporatie, politie);
        assertThat(viewer(both).organisation()).isEqualTo(corporatie);
        assertThat(accounts.viewer(both, politie)).hasValueSatisfying(it -> {
            assertThat(it.organisation()).isEqualTo(politie);
            assertThat(it.seats()).containsOnlyKeys(oost);
        });
    }

    @Test
    void nobodyActsForAnOrganisationWithoutASeatThere() {
        var politie = staff.organisation("Politie");
        var agent = staff.person(unique("agent"), seat(politie, null, Role.PROFESSIONAL));

        assertThat(accounts.viewer(agent, staff.organisation("Corporatie"))).isEmpty();
        assertThat(accounts.viewer(agent, politie)).isPresent();
    }

    @Test
    void aClosedAccountIsNobody() {
        var username = unique("agent");
        var politie = staff.organisation("Politie");
        var agent = staff.person(username, seat(politie, null, Role.PROFESSIONAL));

        staff.deactivate(agent, clock);

        assertThat(accounts.find(username)).isEmpty();
        assertThat(accounts.viewer(agent, null)).isEmpty();
        assertThat(people.inOrganisation(politie)).isEmpty();
        assertThat(people.name(agent)).isPresent();
    }

    @Test
    void aUsernameIsFoundHoweverItIsTyped() {
        var username = unique("agent");
        staff.person(username, seat(staff.organisation("Politie"), null, Role.PROFESSIONAL));

        assertThat(accounts.find(" " + username.toUpperCase(Locale.ROOT) + " ")).isPresent();
    }

    @Test
    void colleaguesAreListedOnceHoweverManySeatsTheyHave() {
        var politie = staff.organisation("Politie");
        var username = unique("agent");
        staff.person(
                username,
                seat(politie, staff.wijk("West"), Role.PROFESSIONAL),
                seat(politie, staff.wijk("Oost"), Role.PROFESSIONAL));
        people.forget();
        organisations.forget();

        assertThat(people.inOrganisation(politie))
                .extracting(PersonName::username)
                .containsExactly(username);
        assertThat(organisations.find(politie))
                .hasValueSatisfying(it -> assertThat(organisations.all()).contains(it));
    }

    private Viewer viewer(UserId user) {
        return accounts.viewer(user, null).orElseThrow();
    }
}
