package nl.wijkbord.assignment.ui;

import static nl.wijkbord.card.ui.OpenCard.confirm;
import static nl.wijkbord.card.ui.OpenCard.fill;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.ui.OpenCard;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever helps from outside the team goes on helping, until somebody takes the tick away. */
@SuppressWarnings("NullAway.Init")
class KeptHelpersTests extends AskingScene {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardWork work;

    private OrganisationId school;
    private CardRow card;
    private OpenCard page;

    @BeforeEach
    void theSchoolHelps() {
        school = town.outside("school");
        organisations.forget();
        var signal = team.card();
        spotlight.on(team.wijkmanager);
        card = cards.row(work.helpedBy(signal.ref(), Set.of(school, team.politie)), team.wijkmanager);
        page = open(card.number(), team.wijkmanager);
    }

    @Test
    void aDecisionKeepsWhomItFindsThere() {
        page.pressButton("Beslis wie eerst reageert");
        fill("Reageert eerst", name(team.welzijn));
        fill("Waarom", "Zij kennen de jongeren");
        assertThat(OpenCard.<Set<OrganisationName>>field("Doen mee").getValue())
                .containsExactlyInAnyOrder(name(school), name(team.politie));
        confirm("Beslissen");

        assertThat(helpers()).containsExactlyInAnyOrder(school, team.politie);
        assertThat(page.words()).contains("is gevraagd om eerst te reageren. Besloten door");
    }

    @Test
    void whoHelpsFromOutsideIsLetGoInADecision() {
        page.pressButton("Beslis wie eerst reageert");
        fill("Reageert eerst", name(team.welzijn));
        fill("Doen mee", Set.of(name(team.politie)));
        fill("Waarom", "De school doet niet meer mee");
        confirm("Beslissen");

        assertThat(helpers()).containsExactly(team.politie);
    }

    @Test
    void soItIsWhereOneSaysWhoElseHelps() {
        page.pressSign("Wijzig: Doen mee");
        fill("Doen mee", Set.of(name(team.handhaving), name(school)));
        confirm("Opslaan");

        assertThat(helpers()).containsExactlyInAnyOrder(school, team.handhaving);
    }

    private Set<OrganisationId> helpers() {
        return cards.row(card.ref(), team.wijkmanager).partners();
    }
}
