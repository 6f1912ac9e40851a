package nl.wijkbord.card.ui;

import com.vaadin.flow.component.UI;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.PartnerService;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The team leader of the police tells how one reaches it, and a partner reads that, on a card too. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
abstract class PartnerSheetScene {

    @Autowired
    private CardSidePanels panels;

    @Autowired
    private Organisations organisations;

    @Autowired
    protected Town town;

    @Autowired
    protected Site site;

    @Autowired
    protected Spotlight spotlight;

    @Autowired
    protected PartnerService service;

    @Autowired
    protected Cards cards;

    @Autowired
    protected CardWork work;

    protected OrganisationId politie;
    protected OrganisationId welzijn;
    protected WijkId wijk;
    protected Viewer leader;
    protected Viewer worker;

    @BeforeEach
    void aTeamOfTwo() {
        politie = town.organisation("politie");
        welzijn = town.organisation("welzijn");
        organisations.forget();
        wijk = town.wijk("noord", politie, welzijn);
        leader = town.person("teamleider", politie, Role.ORG_LEAD, wijk);
        worker = town.person("opbouwwerker", welzijn, Role.PROFESSIONAL, wijk);
    }

    @AfterEach
    void leave() {
        Site.leave();
        spotlight.off();
    }

    protected OpenCard open(CardRow card, Viewer viewer) {
        site.visit(viewer, PartnersView.PATH);
        UI.getCurrent().removeAll();
        spotlight.on(viewer);
        return new OpenCard(panels.open(card.number(), viewer::clearance, () -> {}));
    }
}
