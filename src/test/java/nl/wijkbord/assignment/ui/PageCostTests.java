package nl.wijkbord.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AskingTeam;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.ui.CardSidePanels;
import nl.wijkbord.card.ui.OpenCard;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.People;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.StatementCount;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** What a look at the page of a card asks of the database, for every partner who has it open looks when one of them acts. */
@WijkbordTest
@ExtendWith(Screen.class)
@SuppressWarnings("NullAway.Init")
class PageCostTests {

    private static final int A_LOOK = 30;

    /** The answer itself, with its line of history and whoever is told. */
    private static final int A_DEED = 10;

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private CardSidePanels panels;

    @Autowired
    private Organisations organisations;

    @Autowired
    private People people;

    @Autowired
    private Spotlight spotlight;

    private AskingTeam team;

    @BeforeEach
    void aTeam() {
        team = teams.getObject();
        organisations.forget();
        people.forget();
    }

    @AfterEach
    void leave() {
        UI.getCurrent().removeAll();
        spotlight.off();
    }

    @Test
    void aLookAtACardOnWhichThePartnersAreAskedIsCheap() {
        var card = open(team.asked().number(), team.wijkmanager);

        assertThat(StatementCount.of(card.panel()::refresh)).isBetween(1, A_LOOK);
    }

    @Test
    void whoAnswersLooksOnce() {
        var card = open(team.asked().number(), team.opbouwwerker);

        var statements = StatementCount.of(() -> {
            card.pressButton("wij pakken op");
            card.words();
        });
        assertThat(statements).isBetween(1, A_LOOK + A_DEED);
    }

    private OpenCard open(CardNumber number, Viewer by) {
        spotlight.on(by);
        return new OpenCard(panels.open(number, by::clearance, () -> {}));
    }
}
