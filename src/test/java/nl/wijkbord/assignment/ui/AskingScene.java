package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.UI;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AskingTeam;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.ui.CardSidePanels;
import nl.wijkbord.card.ui.OpenCard;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.People;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a card on which the partners of one team ask each other who does what. */
@WijkbordTest
@ExtendWith(Screen.class)
@SuppressWarnings("NullAway.Init")
abstract class AskingScene {

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private CardSidePanels panels;

    @Autowired
    private People people;

    @Autowired
    protected Organisations organisations;

    @Autowired
    protected Spotlight spotlight;

    protected AskingTeam team;

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

    protected OpenCard open(CardNumber number, Viewer by) {
        UI.getCurrent().removeAll();
        spotlight.on(by);
        return new OpenCard(panels.open(number, by::clearance, () -> {}));
    }

    protected OrganisationName name(OrganisationId id) {
        return organisations.find(id).orElseThrow();
    }
}
