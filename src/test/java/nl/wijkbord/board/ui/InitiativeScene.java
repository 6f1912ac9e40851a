package nl.wijkbord.board.ui;

import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.initiative.InitiativeInput;
import nl.wijkbord.initiative.InitiativePhases;
import nl.wijkbord.initiative.InitiativeService;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Two partners in a wijk, of whom one helps residents, and a wethouder. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
abstract class InitiativeScene {

    @Autowired
    protected Town town;

    @Autowired
    protected Cards cards;

    @Autowired
    protected InitiativeService initiatives;

    @Autowired
    protected InitiativePhases phases;

    @Autowired
    protected Wijken wijken;

    @Autowired
    protected Spotlight spotlight;

    protected WijkId wijk;
    protected Viewer opbouwwerker;
    protected Viewer wijkagent;
    protected Viewer wethouder;

    @BeforeEach
    void twoPartnersAndAWethouder() {
        var welzijn = town.organisation("welzijn");
        var politie = town.organisation("politie");
        wijk = town.wijk("zuidoost", welzijn, politie);
        opbouwwerker = town.person("opbouwwerker", welzijn, Role.PROFESSIONAL, wijk);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        wethouder = town.person("wethouder", welzijn, Role.EXECUTIVE_READER, wijk);
    }

    @AfterEach
    void lightsOff() {
        spotlight.off();
    }

    protected CardRow initiative(String title, Visibility visibility) {
        spotlight.on(opbouwwerker);
        var input = new InitiativeInput(Cards.face(wijk, title), visibility, "bewonersgroep", Reason.NONE);
        return cards.row(initiatives.propose(input), opbouwwerker);
    }

    protected String slug() {
        return wijken.find(wijk).map(WijkName::slug).orElseThrow();
    }
}
