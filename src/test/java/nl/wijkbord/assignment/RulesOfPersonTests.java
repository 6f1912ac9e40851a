package nl.wijkbord.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wijkbord.assignment.Proposal.Standing;
import nl.wijkbord.card.Priority;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.organisation.StandInInput;
import nl.wijkbord.organisation.StandInService;
import nl.wijkbord.organisation.UserService;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Times;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A rule may name somebody, who is proposed as long as that person can take the card. */
@SuppressWarnings("NullAway.Init")
class RulesOfPersonTests extends RuleScene {

    @Autowired
    private StandInService standIns;

    @Autowired
    private UserService users;

    @Autowired
    private Times times;

    private void rule(@Nullable WijkId wijk, Viewer whom) {
        var where = wijk == null ? null : wijken.find(wijk).orElseThrow();
        var organisation = organisations.find(team.politie).orElseThrow();
        service.add(new RuleInput(1, null, null, where, null, null, organisation, name(whom), true));
    }

    private static PersonName name(Viewer person) {
        return new PersonName(person.id(), person.name(), person.name(), person.organisation());
    }

    private Proposal proposed() {
        var situation = new Situation(team.wijk, null, Priority.NORMAAL, TimeOfDay.OFFICE);
        return routing.proposal(situation, _ -> true).orElseThrow();
    }

    @Test
    void whoWorksThereIsProposed() {
        rule(team.wijk, team.wijkagent);

        assertThat(proposed().standing()).isEqualTo(Standing.AT_WORK);
        assertThat(proposed().person()).extracting(PersonName::id).isEqualTo(team.wijkagent.id());
    }

    @Test
    void whoDoesNotWorkThereForThatOrganisationCannotBeNamed() {
        var elsewhere = town.seated("agent", team.politie, Role.PROFESSIONAL, town.wijk("elders", team.politie));
        var reader = town.seated("manager", team.politie, Role.MANAGER, team.wijk);

        for (var other : new Viewer[] {team.opbouwwerker, elsewhere, reader}) {
            assertThatThrownBy(() -> rule(team.wijk, other))
                    .isInstanceOf(NotPossible.class)
                    .hasMessage("assignment.rule.person.not-there");
        }
        rule(null, elsewhere);
        assertThat(proposed().standing())
                .as("a rule for all, in a wijk where that person is not")
                .isEqualTo(Standing.NOT_HERE);
        assertThat(proposed().person()).isNull();
    }

    @Test
    void whoHasNoSeatThereAnyMoreIsNotProposedAndTheOrganisationStillIs() {
        rule(team.wijk, team.wijkagent);

        database.sql("update membership set to_date = ? where user_id = ?")
                .params(times.today().minusDays(1), team.wijkagent.id().value())
                .update();
        people.forget();

        assertThat(proposed().standing()).isEqualTo(Standing.NOT_HERE);
        assertThat(proposed().person()).isNull();
        assertThat(proposed().organisation().id()).isEqualTo(team.politie);
    }

    @Test
    void whoStandsInIsProposedForWhoIsAway() {
        var colleague = town.seated("collega", team.politie, Role.PROFESSIONAL, team.wijk);
        rule(team.wijk, team.wijkagent);

        away(colleague);

        assertThat(proposed().standing()).isEqualTo(Standing.AWAY);
        assertThat(proposed().person()).extracting(PersonName::id).isEqualTo(colleague.id());
    }

    @Test
    void whoStandsInWithoutAnOwnSeatThereIsNamedAndNotChosen() {
        var colleague = town.seated("collega", team.politie, Role.PROFESSIONAL, town.wijk("elders", team.politie));
        rule(team.wijk, team.wijkagent);

        away(colleague);

        assertThat(proposed().person()).isNull();
        assertThat(proposed().substitute()).extracting(PersonName::id).isEqualTo(colleague.id());
    }

    private void away(Viewer substitute) {
        spotlight.on(team.wijkagent);
        var today = times.today();
        standIns.arrange(new StandInInput(name(team.wijkagent), name(substitute), today, today.plusDays(2)));
    }

    @Test
    void nobodyOfAnOrganisationThatMayNotSeeTheCardIsProposed() {
        rule(team.wijk, team.wijkagent);
        var situation = new Situation(team.wijk, null, Priority.NORMAAL, TimeOfDay.OFFICE);

        assertThat(routing.proposal(situation, it -> !it.equals(team.politie))).isEmpty();
    }

    @Test
    void whoLeavesHandsTheRulesToTheSuccessor() {
        var colleague = town.seated("collega", team.politie, Role.PROFESSIONAL, team.wijk);
        rule(team.wijk, team.wijkagent);
        assertThat(users.openWork(team.wijkagent.id())).isOne();
        assertThatThrownBy(() -> users.deactivate(team.wijkagent.id(), null)).isInstanceOf(NotPossible.class);

        users.deactivate(team.wijkagent.id(), colleague.id());

        assertThat(proposed().person()).extracting(PersonName::id).isEqualTo(colleague.id());
        assertThat(database.sql("select latter from history where action = 'rules.changed' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .contains("collega");
    }

    @Test
    void whatTheSuccessorCannotTakeStaysWithTheOrganisation() {
        rule(team.wijk, team.wijkagent);

        users.deactivate(team.wijkagent.id(), team.opbouwwerker.id());

        assertThat(proposed().standing()).isEqualTo(Standing.NOBODY_NAMED);
        assertThat(proposed().organisation().id()).isEqualTo(team.politie);
    }

    @Test
    void aRuleThatIsOffWaitsForNobodyAndNamesNobodyWhoLeft() {
        var organisation = organisations.find(team.politie).orElseThrow();
        service.add(new RuleInput(1, null, null, null, null, null, organisation, name(team.wijkagent), false));
        assertThat(users.openWork(team.wijkagent.id())).isZero();

        users.deactivate(team.wijkagent.id(), null);

        assertThat(database.sql("select count(*) from routing_rule where person_id is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
