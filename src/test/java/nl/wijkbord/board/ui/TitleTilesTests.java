package nl.wijkbord.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardFilter;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Screen;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever may read no more than titles sees no more on the board. */
@WijkbordTest
@ExtendWith(Screen.class)
@SuppressWarnings("NullAway.Init")
class TitleTilesTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardService reading;

    @Autowired
    private CardWork work;

    @Autowired
    private CardMoves moves;

    @Autowired
    private Tiles tiles;

    @Autowired
    private Wijken wijken;

    @Autowired
    private Spotlight spotlight;

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void aTileForTitlesSaysNothingOfWhoAndHowSoon() {
        var politie = town.organisation("politie");
        var wijk = town.wijk("noord", politie);
        var wijkagent = town.seated("wijkagent noord", politie, Role.PROFESSIONAL, wijk);
        var wethouder = town.person("wethouder", politie, Role.EXECUTIVE_READER, wijk);
        var card = cards.signal(wijkagent, wijk, "Zwerfafval", Visibility.WIJKTEAM);
        var urgent = work.say(card.ref(), it -> it.within(Priority.URGENT), Reason.NONE);
        var carried = work.giveTo(urgent, politie, wijkagent.id()).ref();
        moves.move(carried, Stage.TE_BESPREKEN, null);
        var slug = wijken.find(wijk).orElseThrow().slug();

        assertThat(tile(wijkagent, slug).states()).extracting(Tile.State::text).containsExactly("Urgent");
        assertThat(tile(wijkagent, slug).doer()).isEqualTo(new Tile.Doer("WN", "wijkagent noord"));
        assertThat(tile(wethouder, slug).title()).isEqualTo("Zwerfafval");
        assertThat(tile(wethouder, slug).states()).isEmpty();
        assertThat(tile(wethouder, slug).doer()).isNull();
        assertThat(tile(wethouder, slug).fresh()).isFalse();
    }

    private Tile tile(Viewer viewer, String wijk) {
        spotlight.on(viewer);
        var eyes = viewer.clearance();
        var filter = CardFilter.in(eyes.wijken().keySet());
        return tiles.of(reading.board(filter, eyes), eyes, BoardAddress.ofWijk(wijk), new BoardContents())
                .getFirst();
    }
}
