package nl.wijkbord.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** A colleague stands in for some days: on the seats of the absent one, for one organisation, and no longer than promised. */
@SuppressWarnings("NullAway.Init")
class StandInTests extends StandInScene {

    @Autowired
    private Seating seating;

    @Autowired
    private UserRepository users;

    private Viewer substitute;

    @BeforeEach
    void aColleague() {
        substitute = town.seated("wijkagent zuid", politie, Role.PROFESSIONAL, zuid);
        spotlight.on(absent);
    }

    private Map<WijkId, Set<Role>> seats(Viewer person, int day) {
        return seats(person.id(), person.organisation(), day);
    }

    private Map<WijkId, Set<Role>> seats(UserId person, OrganisationId organisation, int day) {
        return seating
                .on(today.plusDays(day), users.findWithSeats(person.value()).orElseThrow())
                .stream()
                .filter(it -> it.organisation().equals(organisation))
                .findFirst()
                .map(Viewer::seats)
                .orElse(Map.of());
    }

    private void sits(Viewer person, OrganisationId organisation, Role role, WijkId wijk) {
        database.sql("insert into membership (id, user_id, organisation_id, wijk_id, role) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), person.id().value(), organisation.value(), wijk.value(), role.name())
                .update();
        people.forget();
    }

    @Test
    void theSeatsOfTheAbsentOneHoldFromTheFirstDayToTheLast() {
        service.arrange(days(absent, substitute, 1, 3));

        assertThat(seats(substitute, 0)).containsOnlyKeys(zuid);
        assertThat(seats(substitute, 1)).containsOnlyKeys(noord, zuid);
        assertThat(seats(substitute, 3)).containsOnlyKeys(noord, zuid);
        assertThat(seats(substitute, 4)).containsOnlyKeys(zuid);
        assertThat(seats(absent, 2)).containsOnlyKeys(noord);
    }

    @Test
    void onlyTheSeatsOfThatOrganisationDo() {
        sits(absent, welzijn, Role.COORDINATOR, zuid);
        sits(substitute, welzijn, Role.MANAGER, noord);

        service.arrange(days(absent, substitute, 0, 3));

        assertThat(seats(substitute, 0)).containsEntry(zuid, Set.of(Role.PROFESSIONAL));
        assertThat(seats(substitute.id(), welzijn, 0)).isEqualTo(Map.of(noord, Set.of(Role.MANAGER)));
    }

    @Test
    void anOfficeIsNeverHandedOn() {
        sits(absent, politie, Role.ADMIN, noord);
        sits(absent, politie, Role.PRIVACY_OFFICER, noord);

        service.arrange(days(absent, substitute, 0, 3));

        var viewer = seating.on(
                        today, users.findWithSeats(substitute.id().value()).orElseThrow())
                .getFirst();
        assertThat(viewer.authorities()).containsExactly(Role.CARDS);
    }

    @Test
    void whoStandsInForASubstituteGetsNothingOfTheOther() {
        var oost = town.wijk("oost", politie);
        var third = town.seated("wijkagent oost", politie, Role.PROFESSIONAL, oost);
        service.arrange(days(absent, substitute, 0, 3));
        spotlight.on(substitute);
        service.arrange(days(substitute, third, 0, 3));

        assertThat(seats(third, 0)).containsOnlyKeys(zuid, oost);
    }

    @Test
    void aSeatThatWasTakenAwayIsNoLongerStoodInFor() {
        service.arrange(days(absent, substitute, 0, 3));
        town.leaves(absent);

        assertThat(seats(substitute, 0)).containsOnlyKeys(zuid);
    }

    @Test
    void whoHasNoSeatOfTheirOwnAnyMoreStandsInForNobody() {
        service.arrange(days(absent, substitute, 0, 3));
        town.leaves(substitute);

        assertThat(seats(substitute, 0)).isEmpty();
    }

    @Test
    void endingItEarlyEndsItAtOnce() {
        service.arrange(days(absent, substitute, 0, 3));
        assertThat(people.substitute(absent.id(), politie)).map(PersonName::id).contains(substitute.id());

        end();

        assertThat(seats(substitute, 0)).containsOnlyKeys(zuid);
        assertThat(people.substitute(absent.id(), politie)).isEmpty();
        assertThat(service.all()).isEmpty();
    }

    private void end() {
        var row = service.all().getFirst();
        service.end(row.id(), row.version());
    }

    @Test
    void whatAnotherChangedMeanwhileIsNotOverwritten() {
        service.arrange(days(absent, substitute, 0, 3));
        var row = service.all().getFirst();
        service.last(row.id(), row.version(), today.plusDays(5));

        assertThatThrownBy(() -> service.end(row.id(), row.version()))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(seats(substitute, 5)).containsKey(noord);
    }

    @Test
    void onlyAColleagueWhoIsThereStandsIn() {
        var worker = town.seated("opbouwwerker", welzijn, Role.PROFESSIONAL, noord);
        var keeper = town.seated("beheerder", politie, Role.ADMIN, noord);
        var third = town.seated("wijkagent oost", politie, Role.PROFESSIONAL, noord);
        service.arrange(days(absent, substitute, 2, 3));

        refuses(days(absent, worker, 7, 8), "organisation.standin.colleague");
        refuses(days(absent, keeper, 7, 8), "organisation.standin.colleague");
        refuses(days(absent, third, 3, 8), "organisation.standin.overlap");
        refuses(days(absent, third, -3, -1), "organisation.standin.past");
        refuses(days(absent, third, 8, 7), "organisation.seat.period");
        refuses(days(absent, third, 7, 500), "organisation.standin.long");
        refuses(days(absent, absent, 7, 8), "organisation.standin.self");
        spotlight.on(substitute);
        refuses(days(substitute, absent, 3, 3), "organisation.standin.away.too");
    }

    private void refuses(StandInInput input, String why) {
        assertThatThrownBy(() -> service.arrange(input))
                .isInstanceOf(NotPossible.class)
                .hasMessage(why);
    }

    @Test
    void aTeamLeaderArrangesItForWhomThatPersonLeadsEverywhere() {
        var leader = town.seated("teamleider", politie, Role.ORG_LEAD, noord);
        var elsewhere = town.seated("wijkagent beide", politie, Role.PROFESSIONAL, noord, zuid);
        var other = town.seated("teamleider welzijn", welzijn, Role.ORG_LEAD, noord, zuid);

        spotlight.on(other);
        refuses(days(absent, substitute, 0, 1), "organisation.standin.not-yours");
        spotlight.on(leader);
        refuses(days(elsewhere, substitute, 0, 1), "organisation.standin.not-yours");
        refuses(days(absent, leader, 0, 1), "organisation.standin.me");
        service.arrange(days(absent, substitute, 0, 1));

        assertThat(service.all()).hasSize(1);
        assertThat(service.absentees()).extracting(PersonName::id).contains(absent.id(), leader.id());
        spotlight.on(other);
        assertThat(service.all()).isEmpty();
        assertThat(service.absentees()).extracting(PersonName::id).containsExactly(other.id());
    }

    @Test
    void aColleagueChangesNothingAboutItNorDoesTheSubstitute() {
        service.arrange(days(absent, substitute, 0, 1));
        var row = service.all().getFirst();
        var colleague = town.seated("wijkagent oost", politie, Role.PROFESSIONAL, noord);

        spotlight.on(substitute);
        assertThat(service.all()).extracting(StandInRow::mayChange).containsExactly(false);
        assertThatThrownBy(() -> service.end(row.id(), row.version())).hasMessage("organisation.standin.not-yours");
        spotlight.on(colleague);
        assertThat(service.all()).isEmpty();
        assertThatThrownBy(() -> service.last(row.id(), row.version(), today))
                .hasMessage("organisation.standin.not-yours");
    }

    @Test
    void whoKeepsTheSettingsArrangesItForAnybodyAndTheLogSaysSo() {
        var keeper = town.seated("beheerder", welzijn, Role.ADMIN, noord);
        spotlight.on(new Viewer(keeper.id(), keeper.name(), welzijn, Map.of(), Set.of(Role.ADMIN)));

        service.arrange(days(absent, substitute, 0, 1));
        end();

        assertThat(database.sql("select actor_name from history where action = 'user.stand-in' and object like ?")
                        .param("wijkagent noord%")
                        .query(String.class)
                        .list())
                .filteredOn("beheerder"::equals)
                .hasSizeGreaterThanOrEqualTo(2);
    }
}
