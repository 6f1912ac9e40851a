package nl.wijkbord.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A wijk with two partners and a wethouder, who look at the board through a filter. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
abstract class FilterScene {

    @Autowired
    protected Town town;

    @Autowired
    protected Cards cards;

    @Autowired
    protected CardWork work;

    @Autowired
    protected CardPages pages;

    @Autowired
    protected CardService reading;

    @Autowired
    protected Spotlight spotlight;

    @Autowired
    private FilterWords words;

    protected OrganisationId corporatie;
    protected OrganisationId politie;
    protected WijkId wijk;
    protected Viewer wijkbeheerder;
    protected Viewer wijkagent;
    protected Viewer wethouder;

    @BeforeEach
    void twoPartnersAndAWethouder() {
        corporatie = town.organisation("corporatie");
        politie = town.organisation("politie");
        wijk = town.wijk("noord", corporatie, politie);
        wijkbeheerder = town.seated("wijkbeheerder", corporatie, Role.PROFESSIONAL, wijk);
        wijkagent = town.seated("wijkagent", politie, Role.PROFESSIONAL, wijk);
        wethouder = town.seated("wethouder", corporatie, Role.EXECUTIVE_READER, wijk);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    /** What somebody finds who asks for this, and is told to find. */
    protected List<CardRow> found(Viewer viewer, String name, String... values) {
        spotlight.on(viewer);
        var filter = words.read(BoardAddress.ofAll().with(name, List.of(values)), viewer);
        var rows = reading.board(filter, viewer.clearance());
        assertThat(reading.count(filter, viewer.clearance())).isEqualTo(rows.size());
        return rows;
    }
}
