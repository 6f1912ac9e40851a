package nl.wijkbord.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.StageLimits;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a browser is told of a whole board. */
@WijkbordTest
@ExtendWith(Screen.class)
@SuppressWarnings("NullAway.Init")
class BoardPictureTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Wijken wijken;

    @Autowired
    private StageColumns columns;

    @Autowired
    private PhaseColumns phases;

    @Autowired
    private BoardReader reader;

    @Autowired
    private BoardPicture picture;

    @Autowired
    private StageLimits limits;

    @Autowired
    private JdbcClient database;

    private WijkId wijk;
    private Viewer wijkbeheerder;
    private Viewer wijkagent;

    @BeforeEach
    void twoPartnersOfTwoWijken() {
        var corporatie = town.organisation("corporatie");
        var politie = town.organisation("politie");
        wijk = town.wijk("zuidoost", corporatie, politie);
        var other = town.wijk("zuidwest", corporatie, politie);
        wijkbeheerder = town.person("wijkbeheerder", corporatie, Role.PROFESSIONAL, wijk, other);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk, other);
        limit(2);
    }

    @AfterEach
    void leave() {
        spotlight.off();
        database.sql("delete from stage_limit").update();
        limits.forget();
    }

    @Test
    void theLimitOfATeamHoldsForOneWijkAndForEachRowOfSeveral() {
        assertThat(limit(wijkagent, board(""))).contains(new Column.Limit(2, "max. 2", false));
        assertThat(limit(wijkagent, board("trekker"))).contains(new Column.Limit(2, "max. 2", false));
        assertThat(limit(wijkagent, BoardAddress.ofAll())).contains(new Column.Limit(2, "max. 2", true));
        assertThat(limit(wijkagent, rows(BoardAddress.ofAll(), "trekker"))).isEmpty();
    }

    @Test
    void cardsThatAreNotSeenAreNotAmongThoseThatCount() {
        for (var visibility : List.of(Visibility.WIJKTEAM, Visibility.EIGEN_ORGANISATIE, Visibility.BEPERKT)) {
            cards.signal(wijkbeheerder, wijk, "Zwerfafval", visibility, wijkbeheerder.organisation());
        }

        assertThat(show(wijkbeheerder, board("")).tiles()).hasSize(3);
        assertThat(show(wijkagent, board("")).tiles()).hasSize(1);
        assertThat(show(wijkagent, board("")).stages())
                .as("a column tells nothing of how many there are")
                .isEqualTo(show(wijkbeheerder, board("")).stages());
    }

    @Test
    void anEmptyBoardSaysWhetherFiltersLeftItEmpty() {
        var narrowed = board("").with("prio", List.of("urgent"));

        assertThat(show(wijkagent, board("")).texts()).containsEntry("emptyAction", "Nieuw signaal");
        assertThat(show(wijkagent, narrowed).texts()).containsEntry("emptyAction", "Wis filters");
    }

    @Test
    void whoMayNotWriteIsNotAskedForASignal() {
        var manager = town.person("manager", wijkagent.organisation(), Role.MANAGER, wijk);

        assertThat(show(manager, board("")).texts())
                .containsEntry("emptyAction", "")
                .containsEntry("emptyHint", "");
        assertThat(show(manager, board("").with("prio", List.of("urgent"))).texts())
                .containsEntry("emptyAction", "Wis filters");
    }

    @Test
    void aColumnStaysUnfoldedOnItsOwnBoard() {
        var folds = new Folds();
        assertThat(folds.on(board(""), columns)).containsExactly("AFGEROND");

        folds.keep(board(""), columns, "AFGEROND", false);
        folds.keep(board(""), columns, "NIEUW", true);

        assertThat(folds.on(board("").with("prio", List.of("urgent")), columns)).containsExactly("NIEUW");
        assertThat(folds.on(BoardAddress.ofAll(), columns)).containsExactly("AFGEROND");
        assertThat(folds.on(board("").turned(), phases)).containsExactlyInAnyOrder("BEHEER", "GESTOPT");
    }

    private void limit(int most) {
        database.sql("insert into stage_limit (stage, most) values ('NIEUW', ?)")
                .param(most)
                .update();
        limits.forget();
    }

    private BoardAddress board(String rows) {
        return rows(BoardAddress.ofWijk(wijken.find(wijk).map(WijkName::slug).orElseThrow()), rows);
    }

    private static BoardAddress rows(BoardAddress address, String rows) {
        return address.with(BoardAddress.LANES, List.of(rows));
    }

    private Optional<Column.Limit> limit(Viewer viewer, BoardAddress address) {
        return show(viewer, address).stages().stream()
                .filter(it -> it.stage().equals(Stage.NIEUW.name()))
                .flatMap(it -> Optional.ofNullable(it.limit()).stream())
                .findAny();
    }

    private BoardCanvas.Picture show(Viewer viewer, BoardAddress address) {
        spotlight.on(viewer);
        var contents = new BoardContents();
        reader.read(contents, address);
        return picture.whole(contents, new Sight(address, reader.wijken(address), viewer, columns.folded()));
    }
}
