package nl.wijkbord.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardBoards;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.NotFound;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody follows the short link of a card. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class ShortLinkTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Wijken wijken;

    @Autowired
    private CardBoards boards;

    @Autowired
    private Site site;

    private WijkId wijk;
    private Viewer wijkagent;
    private CardRow shared;
    private CardRow kept;

    @BeforeEach
    void oneSharedAndOneKept() {
        var politie = town.organisation("politie");
        var corporatie = town.organisation("corporatie");
        wijk = town.wijk("zuidoost", politie, corporatie);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        var wijkbeheerder = town.person("wijkbeheerder", corporatie, Role.PROFESSIONAL, wijk);
        kept = cards.signal(wijkbeheerder, wijk, "Spanning in het portiek", Visibility.BEPERKT, corporatie);
        shared = cards.signal(wijkbeheerder, wijk, "Zwerfafval bij de winkels", Visibility.WIJKTEAM);
    }

    @AfterEach
    void leave() {
        Site.leave();
    }

    @Test
    void itLeadsToTheCardOnTheBoardOfItsWijk() {
        site.visit(wijkagent, "k/" + shared.number());

        assertThat(Site.address())
                .isEqualTo("wijk/" + wijken.find(wijk).orElseThrow().slug() + "/kaart/" + shared.number());
        assertThat(_find(BoardView.class)).hasSize(1);
    }

    /** Whoever does not work where it lies comes to the board on which it also stands. */
    @Test
    void itLeadsToABoardThatOneMaySee() {
        var welzijn = town.organisation("welzijn");
        var zuid = town.wijk("zuid", welzijn);
        boards.standAlsoIn(shared.ref(), Set.of(zuid));

        site.visit(town.person("opbouwwerker", welzijn, Role.PROFESSIONAL, zuid), "k/" + shared.number());

        assertThat(Site.address())
                .isEqualTo("wijk/" + wijken.find(zuid).orElseThrow().slug() + "/kaart/" + shared.number());
    }

    @Test
    void capitalsAndTheDashDoNotMatter() {
        site.visit(
                wijkagent,
                "k/"
                        + shared.number()
                                .toString()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace("-", ""));

        assertThat(_find(BoardView.class)).hasSize(1);
    }

    @Test
    void aHiddenCardIsAsUnknownAsOneThatDoesNotExist() {
        site.visit(wijkagent, "k/" + kept.number());
        assertThat(_find(NotFound.class)).hasSize(1);

        site.visit(wijkagent, "k/SIG-999999");
        assertThat(_find(NotFound.class)).hasSize(1);

        site.visit(wijkagent, "k/onzin");
        assertThat(_find(NotFound.class)).hasSize(1);
    }
}
