package nl.wijkbord.organisation;

import static nl.wijkbord.organisation.Staff.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkbord.security.AccountChanged;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.TestClock;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Times;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A seat begins or ends while everybody sleeps. */
@PeopleTest
@SuppressWarnings("NullAway.Init")
class MidnightTests {

    /** Days on which nobody else in this database begins or ends. */
    private static final LocalDate TODAY = LocalDate.of(2031, 5, 20);

    @Autowired
    private UserRepository users;

    @Autowired
    private StandInRepository standIns;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient database;

    private final TestClock clock = new TestClock();
    private final List<UserId> rung = new ArrayList<>();
    private final List<NewDay> days = new ArrayList<>();
    private OrganisationId politie;
    private WijkId wijk;
    private Midnight midnight;
    private boolean isAway;

    @BeforeEach
    void anEvening() {
        politie = staff.organisation("Politie");
        wijk = staff.wijk("Noord");
        clock.becomes(TODAY);
        var times = new Times(clock);
        var bell = new SeatBell(standIns, it -> rung.add(((AccountChanged) it).user()), times);
        midnight = new Midnight(users, standIns, bell, it -> days.add((NewDay) it), times);
    }

    @Test
    void theDayAfterTheLastOneRingsOnce() {
        var agent = person(null, TODAY);
        midnight.look();
        assertThat(rung).doesNotContain(agent);

        clock.becomes(TODAY.plusDays(1));
        midnight.look();
        midnight.look();

        assertThat(rung).containsOnlyOnce(agent);
    }

    @Test
    void aSubstituteIsRungForOnTheFirstDayAndAfterTheLast() {
        var substitute = person(TODAY.plusDays(1), TODAY.plusDays(3));

        for (int day = 1; day <= 3; day++) {
            clock.becomes(TODAY.plusDays(day));
            midnight.look();
            assertThat(rung).containsOnlyOnce(substitute);
        }
        clock.becomes(TODAY.plusDays(4));
        midnight.look();

        assertThat(rung).filteredOn(substitute::equals).hasSize(2);
    }

    @Test
    void whoStandsInIsRungForOnTheFirstDayAndAfterTheLast() {
        var absent = person(null, null);
        var substitute = person(null, null);
        standIns.save(new StandIn(new StandInDays(absent, substitute, politie, TODAY.plusDays(1), TODAY.plusDays(2))));

        clock.becomes(TODAY.plusDays(1));
        midnight.look();
        clock.becomes(TODAY.plusDays(2));
        midnight.look();
        assertThat(rung).containsOnlyOnce(substitute);
        clock.becomes(TODAY.plusDays(3));
        midnight.look();

        assertThat(rung).filteredOn(substitute::equals).hasSize(2);
        assertThat(rung).doesNotContain(absent);
    }

    @Test
    void whoStandsInIsRungForWhenASeatOfTheAbsentOneEnds() {
        var absent = person(null, TODAY);
        var substitute = person(null, null);
        standIns.save(new StandIn(new StandInDays(absent, substitute, politie, TODAY, TODAY.plusDays(9))));

        clock.becomes(TODAY.plusDays(1));
        midnight.look();

        assertThat(rung).contains(absent, substitute);
    }

    /** Who hears of it is known before the first one does. */
    @Test
    void aDatabaseThatGoesAwayAfterTheFirstRingKeepsNoSubstituteFromHearing() {
        var absent = person(null, TODAY);
        var substitute = person(null, null);
        standIns.save(new StandIn(new StandInDays(absent, substitute, politie, TODAY, TODAY.plusDays(9))));
        var times = new Times(clock);
        var bell = new SeatBell(
                standIns,
                it -> {
                    rung.add(((AccountChanged) it).user());
                    goesAway();
                },
                times);
        midnight = new Midnight(users, standIns, bell, it -> days.add((NewDay) it), times);
        clock.becomes(TODAY.plusDays(1));

        try {
            midnight.lookAndGoOn();
        } finally {
            comesBack();
        }
        midnight.lookAndGoOn();

        assertThat(rung).containsOnlyOnce(absent, substitute);
    }

    @Test
    void aDatabaseThatIsAwayAsTheDayBeginsIsAskedAgain() {
        var absent = person(null, TODAY);
        var substitute = person(null, null);
        standIns.save(new StandIn(new StandInDays(absent, substitute, politie, TODAY, TODAY.plusDays(9))));
        clock.becomes(TODAY.plusDays(1));

        goesAway();
        try {
            midnight.lookAndGoOn();
        } finally {
            comesBack();
        }
        assertThat(rung).isEmpty();
        midnight.lookAndGoOn();

        assertThat(rung).containsOnlyOnce(absent, substitute);
    }

    /** Of the database only what tells who stands in; once. */
    private void goesAway() {
        if (!isAway) {
            database.sql("alter table stand_in rename to stand_in_away").update();
            isAway = true;
        }
    }

    private void comesBack() {
        database.sql("alter table stand_in_away rename to stand_in").update();
    }

    @Test
    void daysThatTheServerSleptAreMadeUpFor() {
        var agent = person(null, TODAY.plusDays(2));

        clock.becomes(TODAY.plusDays(9));
        midnight.look();

        assertThat(rung).containsOnlyOnce(agent);
    }

    @Test
    void everybodyHearsOnceThatItIsAnotherDay() {
        midnight.look();
        assertThat(days).isEmpty();

        clock.becomes(TODAY.plusDays(1));
        midnight.look();
        midnight.look();

        assertThat(days).hasSize(1);
    }

    @Test
    void oneWhoFailsKeepsNobodyFromHearingItOnce() {
        var one = person(null, TODAY);
        var other = person(null, TODAY);
        var times = new Times(clock);
        var tried = new ArrayList<UserId>();
        var bell = new SeatBell(
                standIns,
                it -> {
                    tried.add(((AccountChanged) it).user());
                    throw new IllegalStateException("no screen");
                },
                times);
        midnight = new Midnight(users, standIns, bell, it -> days.add((NewDay) it), times);
        clock.becomes(TODAY.plusDays(1));

        midnight.lookAndGoOn();
        midnight.lookAndGoOn();

        assertThat(tried).containsOnlyOnce(one, other);
        assertThat(days).hasSize(1);
    }

    @Test
    void aListenerThatFailsOnTheNewDayMakesNobodyRingTwice() {
        var agent = person(null, TODAY);
        var times = new Times(clock);
        var bell = new SeatBell(standIns, it -> rung.add(((AccountChanged) it).user()), times);
        midnight = new Midnight(
                users,
                standIns,
                bell,
                it -> {
                    throw new IllegalStateException("no " + it);
                },
                times);
        clock.becomes(TODAY.plusDays(1));

        midnight.lookAndGoOn();
        midnight.lookAndGoOn();

        assertThat(rung).containsOnlyOnce(agent);
    }

    @Test
    void whoseSeatsStayTheSameIsLeftAlone() {
        var always = person(null, null);
        var later = person(TODAY.plusDays(5), null);
        var former = person(null, TODAY.minusDays(1));

        clock.becomes(TODAY.plusDays(1));
        midnight.look();

        assertThat(rung).doesNotContain(always, later, former);
    }

    private UserId person(@Nullable LocalDate from, @Nullable LocalDate to) {
        return staff.person(unique("agent"), new Seat(politie, wijk, Role.PROFESSIONAL, from, to));
    }
}
