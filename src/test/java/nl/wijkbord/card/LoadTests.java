package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AskingTeam;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.StatementCount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Who chooses an organisation reads how much it has in hand, of what that person may see. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class LoadTests {

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private Cards cards;

    @Autowired
    private CardWork work;

    @Autowired
    private TiedCards tied;

    @Autowired
    private Spotlight spotlight;

    private AskingTeam team;

    @BeforeEach
    void aTeam() {
        team = teams.getObject();
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    private void ledByPolitie(CardRow card, LocalDate due) {
        spotlight.on(team.wijkagent);
        var dated = work.expectBefore(cards.row(card.ref(), team.wijkagent).ref(), due);
        work.giveTo(dated, team.politie, null);
    }

    private Map<OrganisationId, TiedCards.Load> seen(Viewer by) {
        spotlight.on(by);
        return tied.loads(by.clearance());
    }

    @Test
    void everyoneCountsOnlyWhatOneMaySee() {
        ledByPolitie(team.card(), LocalDate.of(2020, 1, 1));
        ledByPolitie(team.closed(), LocalDate.of(2099, 1, 1));

        assertThat(seen(team.opbouwwerker)).containsEntry(team.politie, new TiedCards.Load(2, 1));
        assertThat(seen(team.handhaver)).containsEntry(team.politie, new TiedCards.Load(1, 1));
        assertThat(seen(team.wethouder)).isEmpty();
    }

    @Test
    void itTakesOneStatementHoweverMuchThereIs() {
        ledByPolitie(team.card(), LocalDate.of(2020, 1, 1));
        ledByPolitie(team.card(), LocalDate.of(2099, 1, 1));

        spotlight.on(team.opbouwwerker);
        assertThat(StatementCount.of(() -> tied.loads(team.opbouwwerker.clearance())))
                .isEqualTo(1);
    }
}
