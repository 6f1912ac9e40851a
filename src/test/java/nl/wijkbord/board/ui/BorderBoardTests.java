package nl.wijkbord.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardBoards;
import nl.wijkbord.card.CardFilter;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Screen;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** A card on the boards of two wijken, as each of them shows it. */
@WijkbordTest
@ExtendWith(Screen.class)
@SuppressWarnings("NullAway.Init")
class BorderBoardTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardBoards boards;

    @Autowired
    private CardService reading;

    @Autowired
    private BoardReader reader;

    @Autowired
    private Tiles tiles;

    @Autowired
    private Wijken wijken;

    @Autowired
    private Spotlight spotlight;

    private WijkId noord;
    private WijkId zuid;
    private Viewer wijkmanager;
    private Viewer opbouwwerker;
    private CardRow card;

    @BeforeEach
    void aStreetOnTheBorder() {
        var gemeente = town.organisation("gemeente");
        var welzijn = town.organisation("welzijn");
        noord = town.wijk("noord", gemeente);
        zuid = town.wijk("zuid", gemeente, welzijn);
        var oost = town.wijk("oost", welzijn);
        wijkmanager = town.person("wijkmanager", gemeente, Role.COORDINATOR, noord);
        opbouwwerker = town.person("opbouwwerker", welzijn, Role.PROFESSIONAL, zuid, oost);
        card = cards.signal(wijkmanager, noord, "Lantaarn kapot", Visibility.WIJKTEAM);
        boards.standAlsoIn(card.ref(), Set.of(zuid));
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void theTileSaysWhereElseItStands() {
        assertThat(states(wijkmanager, BoardAddress.ofWijk(slug(noord)))).containsExactly("ook in " + name(zuid));
        assertThat(states(opbouwwerker, BoardAddress.ofWijk(slug(zuid)))).containsExactly("ook in " + name(noord));
    }

    @Test
    void whoSeesOnlyTheOtherWijkFindsItInThatRow() {
        spotlight.on(opbouwwerker);
        var contents = new BoardContents();

        reader.read(contents, BoardAddress.ofAll());

        assertThat(contents.placeOf(cards.row(card.ref(), opbouwwerker)).lane()).isEqualTo(slug(zuid));
    }

    private List<String> states(Viewer viewer, BoardAddress address) {
        spotlight.on(viewer);
        var eyes = viewer.clearance();
        var rows = reading.board(CardFilter.in(eyes.wijken().keySet()), eyes);
        return tiles.of(rows, eyes, address, new BoardContents()).getFirst().states().stream()
                .map(Tile.State::text)
                .toList();
    }

    private WijkName wijk(WijkId id) {
        return wijken.find(id).orElseThrow();
    }

    private String slug(WijkId id) {
        return wijk(id).slug();
    }

    private String name(WijkId id) {
        return wijk(id).name();
    }
}
