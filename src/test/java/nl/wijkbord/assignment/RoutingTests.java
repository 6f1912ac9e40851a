package nl.wijkbord.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.card.CategoryUse;
import nl.wijkbord.card.Priority;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.wijk.WijkName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

/** Rules propose who reacts first: the first that fits, of the own wijk before those of all, and never without a team. */
class RoutingTests extends RuleScene {

    private RuleInput rule(int position, @Nullable WijkId wijk, @Nullable TimeOfDay time, OrganisationId whom) {
        return new RuleInput(
                position, null, null, wijk == null ? null : wijk(wijk), null, time, name(whom), null, true);
    }

    private OrganisationName name(OrganisationId id) {
        return organisations.find(id).orElseThrow();
    }

    private WijkName wijk(WijkId id) {
        return wijken.find(id).orElseThrow();
    }

    private Optional<OrganisationId> proposed(TimeOfDay time) {
        return routing.proposal(new Situation(team.wijk, null, Priority.NORMAAL, time), _ -> true)
                .map(it -> it.organisation().id());
    }

    @Test
    void theLowestNumberThatFitsCountsAndARuleOfTheWijkGoesFirst() {
        service.add(rule(1, null, null, team.politie));
        assertThat(proposed(TimeOfDay.OFFICE)).contains(team.politie);

        service.add(rule(20, team.wijk, null, team.welzijn));
        service.add(rule(10, team.wijk, TimeOfDay.OUTSIDE, team.handhaving));

        assertThat(proposed(TimeOfDay.OFFICE)).contains(team.welzijn);
        assertThat(proposed(TimeOfDay.OUTSIDE)).contains(team.handhaving);
    }

    @Test
    void aRuleThatIsOffProposesNothing() {
        service.add(rule(1, null, null, team.politie).switched(false));

        assertThat(proposed(TimeOfDay.OFFICE)).isEmpty();
    }

    @Test
    void anOrganisationOutsideTheTeamIsNeverProposed() {
        var stranger = town.organisation("vervoer");
        organisations.forget();
        service.add(rule(1, null, null, stranger));
        service.add(rule(2, null, null, team.politie));

        assertThat(proposed(TimeOfDay.OFFICE)).contains(team.politie);
        assertThatThrownBy(() -> service.add(rule(3, team.wijk, null, stranger)))
                .hasMessage("assignment.rule.not-in-team");
    }

    @Test
    void whoMayNotSeeTheCardIsPassedOver() {
        service.add(rule(1, null, null, team.handhaving));
        service.add(rule(2, null, null, team.welzijn));
        var situation = new Situation(team.wijk, null, Priority.NORMAAL, TimeOfDay.OFFICE);

        assertThat(routing.proposal(situation, it -> !it.equals(team.handhaving)))
                .map(it -> it.organisation().id())
                .contains(team.welzijn);
    }

    @Test
    void aRuleAboutOneThemeOrKindFitsNoOther() {
        var waste =
                new CategoryName(UUID.randomUUID(), "afval", "Schoon", "Afval", CategoryUse.SIGNAL, "", false, true);
        var noise = new CategoryName(
                UUID.randomUUID(), "geluid", "Overlast", "Geluid", CategoryUse.SIGNAL, "", false, true);
        var about = new RuleInput(1, "Schoon", null, null, Priority.HOOG, null, name(team.politie), null, true);
        var of = new RuleInput(1, null, waste, null, null, null, name(team.politie), null, true);

        assertThat(about.fits(new Situation(team.wijk, waste, Priority.HOOG, TimeOfDay.OFFICE)))
                .isTrue();
        assertThat(about.fits(new Situation(team.wijk, waste, Priority.LAAG, TimeOfDay.OFFICE)))
                .isFalse();
        assertThat(about.fits(new Situation(team.wijk, noise, Priority.HOOG, TimeOfDay.OFFICE)))
                .isFalse();
        assertThat(of.fits(new Situation(team.wijk, waste, Priority.LAAG, TimeOfDay.OUTSIDE)))
                .isTrue();
        assertThat(of.fits(new Situation(team.wijk, null, Priority.LAAG, TimeOfDay.OFFICE)))
                .isFalse();
    }

    @Test
    void whoConnectsThePartnersMakesRulesForThatWijkOnly() {
        var elsewhere = town.wijk("elders", team.politie);
        spotlight.on(team.wijkmanager);

        service.add(rule(1, team.wijk, null, team.politie));
        refuses(rule(1, null, null, team.politie));
        refuses(rule(1, elsewhere, null, team.politie));

        assertThat(service.all()).extracting(RuleRow::mayChange).containsExactly(true);
    }

    private void refuses(RuleInput rule) {
        assertThatThrownBy(() -> service.add(rule))
                .isInstanceOf(NotPossible.class)
                .hasMessage("assignment.rule.not-yours");
    }

    @Test
    void aPartnerReadsTheRulesOfTheOwnWijkenAndChangesNone() {
        var elsewhere = town.wijk("elders", team.politie);
        service.add(rule(1, team.wijk, null, team.politie));
        service.add(rule(1, elsewhere, null, team.politie));
        spotlight.on(team.opbouwwerker);

        var rows = service.all();
        assertThat(rows).singleElement().satisfies(it -> {
            assertThat(it.rule().wijk()).isEqualTo(wijk(team.wijk));
            assertThat(it.mayChange()).isFalse();
        });
        var row = rows.getFirst();
        assertThatThrownBy(
                        () -> service.change(row.id(), row.version(), row.rule().switched(false)))
                .hasMessage("assignment.rule.not-yours");
        assertThat(service.tried(new Situation(elsewhere, null, Priority.LAAG, TimeOfDay.OFFICE)))
                .isEmpty();
    }

    @Test
    void aRuleThatCanNoLongerHoldIsSwitchedOffAndNotOn() {
        service.add(rule(1, team.wijk, null, team.politie));
        database.sql("delete from wijk_team where organisation_id = ?")
                .param(team.politie.value())
                .update();
        wijken.forget();
        var row = service.all().getFirst();

        assertThatThrownBy(
                        () -> service.change(row.id(), row.version(), row.rule().switched(true)))
                .hasMessage("assignment.rule.not-in-team");
        service.change(row.id(), row.version(), row.rule().switched(false));

        assertThat(service.all()).extracting(it -> it.rule().active()).containsExactly(false);
    }

    @Test
    void aKindOfMatterOfAnotherThemeIsRefused() {
        var waste =
                new CategoryName(UUID.randomUUID(), "afval", "Schoon", "Afval", CategoryUse.SIGNAL, "", false, true);

        assertThatThrownBy(() -> service.add(
                        new RuleInput(1, "Overlast", waste, null, null, null, name(team.politie), null, true)))
                .hasMessage("assignment.rule.theme.other");
    }

    @Test
    void theLogTellsFromWhichWijkARuleMoved() {
        var elsewhere = town.wijk("elders", team.politie);
        wijken.forget();
        service.add(rule(1, team.wijk, null, team.politie));
        var row = service.all().getFirst();

        service.change(row.id(), row.version(), rule(1, elsewhere, null, team.politie));

        assertThat(database.sql("select former from history where action = 'rules.changed' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .startsWith(wijk(team.wijk).name());
    }

    @Test
    void aRuleChangedMeanwhileIsNotOverwrittenAndTheLogKeepsBoth() {
        service.add(rule(1, null, null, team.politie));
        var row = service.all().getFirst();
        service.change(row.id(), row.version(), rule(2, null, null, team.welzijn));

        assertThatThrownBy(
                        () -> service.change(row.id(), row.version(), row.rule().switched(false)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(database.sql("select former from history where action = 'rules.changed' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .contains(name(team.politie).name());
    }
}
