package nl.wijkbord.assignment.ui;

import static nl.wijkbord.card.ui.OpenCard.confirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AskingTeam;
import nl.wijkbord.assignment.RuleInput;
import nl.wijkbord.assignment.RuleService;
import nl.wijkbord.assignment.Stance;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.ui.CardSidePanels;
import nl.wijkbord.card.ui.OpenCard;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.People;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Screen;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever decides who reacts first reads whom a rule proposes and why, and takes it over in one press or not. */
@WijkbordTest
@ExtendWith(Screen.class)
@SuppressWarnings("NullAway.Init")
class ProposalTests {

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private RuleService rules;

    @Autowired
    private CardSidePanels panels;

    @Autowired
    private Organisations organisations;

    @Autowired
    private People people;

    @Autowired
    private CardService cards;

    @Autowired
    private Wijken wijken;

    @Autowired
    private Town town;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private JdbcClient database;

    private AskingTeam team;

    @BeforeEach
    void aTeamWithARule() {
        team = teams.getObject();
        organisations.forget();
        propose(team.handhaving);
    }

    @AfterEach
    void leave() {
        database.sql("delete from routing_rule").update();
        UI.getCurrent().removeAll();
        spotlight.off();
    }

    private void propose(OrganisationId whom) {
        var keeper = town.person("beheerder", team.welzijn, Role.ADMIN);
        spotlight.on(new Viewer(keeper.id(), keeper.name(), team.welzijn, Map.of(), Set.of(Role.ADMIN)));
        var wijk = wijken.find(team.wijk).orElseThrow();
        rules.add(new RuleInput(
                1, null, null, wijk, null, null, organisations.find(whom).orElseThrow(), null, true));
    }

    private void name(Viewer whom) {
        database.sql("update routing_rule set person_id = ?")
                .param(whom.id().value())
                .update();
        people.forget();
    }

    private OpenCard open(CardNumber number, Viewer by) {
        UI.getCurrent().removeAll();
        spotlight.on(by);
        return new OpenCard(panels.open(number, by::clearance, () -> {}));
    }

    @Test
    void onlyWhoDecidesReadsTheProposal() {
        var number = team.card().number();

        assertThat(open(number, team.wijkmanager).words()).contains("Voorstel: handhaving", "omdat: zuidoost");
        assertThat(open(number, team.opbouwwerker).words()).doesNotContain("Voorstel:");
    }

    @Test
    void nobodyIsProposedWhoMayNotSeeTheCard() {
        var number = team.closed().number();

        assertThat(open(number, team.wijkmanager).words()).doesNotContain("Voorstel:");
    }

    @Test
    void whoSaidThatItIsNotForThemIsNotProposed() {
        propose(team.welzijn);
        database.sql("delete from routing_rule where organisation_id = ?")
                .param(team.handhaving.value())
                .update();
        var card = team.asked();
        assertThat(open(card.number(), team.wijkmanager).words()).contains("Voorstel: welzijn");

        team.answer(card, team.opbouwwerker, Stance.NIET_VOOR_ONS, "");

        assertThat(open(card.number(), team.wijkmanager).words()).doesNotContain("Voorstel:");
    }

    @Test
    void aRuleForAllCardsSaysSoInASentenceOfItsOwn() {
        database.sql("update routing_rule set wijk_id = null").update();

        assertThat(open(team.card().number(), team.wijkmanager).words())
                .contains(". Deze regel geldt voor alle kaarten.");
    }

    @Test
    void onePressChoosesTheOneWhoIsNamedToo() {
        name(team.handhaver);
        var number = team.card().number();
        var card = open(number, team.wijkmanager);
        assertThat(card.words()).containsPattern("Voorstel: handhaving \\w+, handhaver, omdat: zuidoost");

        card.pressButton("Beslis wie eerst reageert");
        assertThat(OpenCard.<Object>field("Uitvoerder").getValue())
                .as("nothing by itself")
                .isNull();
        confirm("Neem over");
        confirm("Beslissen");

        assertThat(cards.find(number, team.wijkmanager.clearance()).orElseThrow())
                .extracting("offer.person")
                .isEqualTo(team.handhaver.id());
    }

    @Test
    void theProposalSaysThatSomebodyLeft() {
        var number = team.card().number();
        name(team.handhaver);
        database.sql("update membership set to_date = '2000-01-01' where user_id = ?")
                .param(team.handhaver.id().value())
                .update();
        people.forget();

        assertThat(open(number, team.wijkmanager).words())
                .containsPattern("Voorstel: handhaving \\w+, omdat")
                .contains("handhaver werkt hier niet meer voor deze organisatie.");
    }

    @Test
    void onePressTakesItOverAndNothingHappensBefore() {
        var number = team.card().number();
        var card = open(number, team.wijkmanager);

        card.pressButton("Beslis wie eerst reageert");
        confirm("Neem over");
        confirm("Beslissen");

        assertThat(card.words())
                .contains("gevraagd om eerst te reageren. Besloten door", "Zo spraken we het af voor: zuidoost")
                .doesNotContain("Voorstel:");
    }
}
