package nl.wijkbord.card.ui;

import com.vaadin.flow.component.UI;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.People;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.CardBox;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Screen;
import nl.wijkbord.ui.Times;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** A card open beside a board, and the people of a wijk around it. */
@WijkbordTest
@ExtendWith(Screen.class)
@SuppressWarnings("NullAway.Init")
abstract class CardPanelScene {

    @Autowired
    protected CardSidePanels panels;

    @Autowired
    protected CardPages pages;

    @Autowired
    protected CardWork work;

    @Autowired
    protected CardMoves moves;

    @Autowired
    protected CardBox cards;

    @Autowired
    protected Town town;

    @Autowired
    protected Spotlight spotlight;

    @Autowired
    protected Organisations organisations;

    @Autowired
    protected People people;

    @Autowired
    protected Wijken wijken;

    @Autowired
    protected Times times;

    protected OrganisationId gemeente;
    protected OrganisationId politie;
    protected WijkId wijk;
    protected Viewer wijkmanager;

    @BeforeEach
    void meet() {
        gemeente = town.organisation("gemeente");
        politie = town.organisation("politie");
        wijk = town.wijk("noord", gemeente, politie);
        wijkmanager = town.person("wijkmanager", gemeente, Role.COORDINATOR, wijk);
        organisations.forget();
        people.forget();
        spotlight.on(wijkmanager);
    }

    @AfterEach
    void leave() {
        UI.getCurrent().removeAll();
        spotlight.off();
    }

    protected CardNumber signal() {
        return cards.signal("Lantaarn kapot", wijk, Visibility.WIJKTEAM);
    }

    protected OpenCard open(CardNumber number) {
        var eyes = spotlight.get().clearance();
        return new OpenCard(panels.open(number, () -> eyes, () -> {}));
    }

    protected String description(CardNumber number) {
        return pages.find(number, wijkmanager.clearance()).orElseThrow().description();
    }

    /** Somebody else is at it, on another screen. */
    protected void elsewhere(CardNumber number, String title) {
        work.say(cards.row(number).ref(), face -> face.titled(title), Reason.NONE);
    }

    protected void elsewhere(CardNumber number, Priority priority) {
        work.say(cards.row(number).ref(), face -> face.within(priority), Reason.NONE);
    }
}
