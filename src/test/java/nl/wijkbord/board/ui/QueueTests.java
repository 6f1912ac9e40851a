package nl.wijkbord.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardFilter;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.TriageQueue;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.UrgentLines;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Site;
import nl.wijkbord.ui.Keys;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits until somebody takes it up: the most urgent first, and of equally urgent cards the oldest. */
@Import(Site.class)
@SuppressWarnings("NullAway.Init")
class QueueTests extends FilterScene {

    @Autowired
    private BoardReader boards;

    @Autowired
    private BoardPicture picture;

    @Autowired
    private CardMoves moves;

    @Autowired
    private Wijken wijken;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Site site;

    private BoardAddress address;

    @BeforeEach
    void cardsThatWait() {
        address = BoardAddress.ofWijk(wijken.find(wijk).orElseThrow().slug()).asQueue();
        wait("stil", Priority.LAAG, 90, Visibility.WIJKTEAM);
        wait("jong", Priority.HOOG, 2, Visibility.WIJKTEAM);
        wait("oud", Priority.HOOG, 30, Visibility.WIJKTEAM);
        moves.move(wait("nu", Priority.URGENT, 1, Visibility.WIJKTEAM).ref(), Stage.TE_BESPREKEN, null);
        wait("eigen zaak", Priority.URGENT, 60, Visibility.EIGEN_ORGANISATIE);
        var taken = wait("opgepakt", Priority.URGENT, 40, Visibility.WIJKTEAM);
        moves.move(work.giveTo(taken.ref(), corporatie, null).ref(), Stage.OPGEPAKT, null);
    }

    @AfterEach
    void leaveTheSite() {
        Site.leave();
    }

    @Test
    void theMostUrgentComesFirstAndOfEqualsTheOldest() {
        assertThat(queue(wijkbeheerder)).containsExactly("eigen zaak", "nu", "oud", "jong", "stil");
    }

    @Test
    void whatAPartnerMayNotSeeDoesNotStandInItsQueue() {
        assertThat(queue(wijkagent)).containsExactly("nu", "oud", "jong", "stil");
        assertThat(boards.count(address)).isEqualTo(4);
    }

    @Test
    void thePlaceInTheQueueTellsAReaderOfTitlesNothingOfUrgency() {
        assertThat(queue(wethouder)).containsExactly("stil", "oud", "jong", "nu");
        assertThat(asked(wethouder)).extracting(CardRow::title).containsExactly("stil", "oud", "jong", "nu");
    }

    @Test
    void theQueryAndTheScreenPutThemInTheSameOrder() {
        for (var viewer : List.of(wijkbeheerder, wijkagent, wethouder)) {
            assertThat(asked(viewer)).hasSizeGreaterThan(3).isSortedAccordingTo(TriageQueue.ORDER);
        }
    }

    @Test
    void aCardThatBecomesUrgentClimbsAndOneThatIsTakenUpLeaves() {
        spotlight.on(wijkagent);
        var contents = new BoardContents();
        boards.read(contents, address);
        var cards = contents.all();

        work.say(cards.get(3).ref(), it -> it.within(Priority.URGENT), Reason.NONE);
        moves.move(work.giveTo(cards.get(1).ref(), politie, null).ref(), Stage.OPGEPAKT, null);
        boards.look(contents, address, Set.of(cards.get(3).id(), cards.get(1).id()));

        assertThat(contents.all()).extracting(CardRow::title).containsExactly("stil", "nu", "jong");
    }

    @Test
    void theAddressOpensTheQueueAndSaysItsOrder() {
        site.visit(wijkagent, address.url() + "&status=opgepakt");

        assertThat(address.url()).endsWith("?weergave=wachtrij");
        assertThat(shown()).containsExactly("nu", "oud", "jong", "stil");
        assertThat(_get(Paragraph.class, it -> it.withClasses("table-order")).getText())
                .startsWith("Dit is wat wacht in Nieuw en Te bespreken. Urgent staat bovenaan.");
    }

    @Test
    void whatIsUrgentDoesNotWaitInAQueue() {
        site.visit(wijkagent, address.url());
        assertThat(_find(UrgentLines.class)).hasSize(1);

        site.visit(wijkagent, address.with("prio", List.of("laag")).url());
        assertThat(_find(UrgentLines.class)).isEmpty();
        site.visit(wethouder, address.url());
        assertThat(_find(UrgentLines.class)).as("titles only").isEmpty();
    }

    @Test
    void theTableSaysNothingOfAQueue() {
        site.visit(wijkagent, address.with(BoardAddress.VIEW, List.of("lijst")).url());

        assertThat(shown()).hasSize(5);
        assertThat(_find(Paragraph.class, it -> it.withClasses("table-order"))).isEmpty();
    }

    @Test
    void anOrderChosenInTheTableEndsWhereTheQueueBegins() {
        site.visit(wijkagent, address.with(BoardAddress.VIEW, List.of("lijst")).url());
        grid().sort(GridSortOrder.asc(grid().getColumnByKey("board.table.title"))
                .build());
        assertThat(shown()).containsExactly("jong", "nu", "opgepakt", "oud", "stil");

        go(address);
        assertThat(shown()).containsExactly("nu", "oud", "jong", "stil");
        assertThat(grid().getColumns()).noneMatch(Grid.Column::isSortable);

        go(address.with(BoardAddress.VIEW, List.of("lijst")));
        assertThat(grid().getColumnByKey("board.table.title").isSortable()).isTrue();
        assertThat(grid().getColumnByKey("board.table.states").isSortable()).isFalse();
        assertThat(grid().getSortOrder()).isEmpty();
    }

    private static void go(BoardAddress to) {
        var place = new Location(to.url());
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
    }

    @ParameterizedTest
    @CsvSource({"J,jong", "K,nu"})
    void oneGoesOnFromWhereTheOpenCardStoodWhenItLeft(String key, String title) {
        var waiting = opened(1);

        take(waiting.get(1));

        assertThat(pressed(key, waiting)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"J,1,jong", "K,2,oud"})
    void nothingIsPassedOverWhenTheFirstLeavesAfterTheOpenCard(String key, int open, String title) {
        var waiting = opened(open);

        take(waiting.get(open));
        take(waiting.get(0));

        assertThat(pressed(key, waiting)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"J,oud", "K,jong"})
    void belowTheLastCardThatLeftOneGoesOnAtTheTop(String key, String title) {
        var waiting = opened(3);

        take(waiting.get(3));
        take(waiting.get(0));

        assertThat(pressed(key, waiting)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"J,oud", "K,jong"})
    void oneGoesOnWhereAFilterLeavesOutTheOpenCard(String key, String title) {
        var waiting = opened(3);

        go(address.with("prio", List.of("hoog")).open(waiting.get(3).number().toString()));

        assertThat(pressed(key, waiting)).isEqualTo(title);
    }

    private List<CardRow> opened(int place) {
        var waiting = asked(wijkagent);
        site.visit(
                wijkagent, address.open(waiting.get(place).number().toString()).url());
        return waiting;
    }

    /** Which card the key opens. */
    private static String pressed(String key, List<CardRow> waiting) {
        Keys.of(UI.getCurrent()).press(key);
        return waiting.stream()
                .filter(it -> Site.address().contains("/kaart/" + it.number() + "?"))
                .map(CardRow::title)
                .collect(Collectors.joining());
    }

    private void take(CardRow card) {
        moves.move(work.giveTo(card.ref(), politie, null).ref(), Stage.OPGEPAKT, null);
        Site.part(BoardPane.class).look(Set.of(card.id()));
    }

    @Test
    void whoConnectsThePartnersGetsThereFromTheColumn() {
        var wijkmanager = town.person("wijkmanager", corporatie, Role.COORDINATOR, wijk);
        var board = address.with(BoardAddress.VIEW, List.of());

        assertThat(links(wijkmanager, board)).containsExactly(address.url());
        assertThat(links(wijkagent, board)).isEmpty();
    }

    private List<String> links(Viewer viewer, BoardAddress board) {
        spotlight.on(viewer);
        var contents = new BoardContents();
        boards.read(contents, board);
        return picture.whole(contents, new Sight(board, boards.wijken(board), viewer, Set.of())).stages().stream()
                .map(Column::queue)
                .filter(Objects::nonNull)
                .map(Column.Link::href)
                .toList();
    }

    private CardRow wait(String title, Priority priority, int days, Visibility visibility) {
        var card = cards.signal(wijkbeheerder, wijk, title, visibility);
        work.say(card.ref(), it -> it.within(priority), Reason.NONE);
        database.sql("update card set created_at = created_at - interval '" + days + "' day where id = ?")
                .param(card.id().value())
                .update();
        return cards.row(card.ref(), wijkbeheerder);
    }

    private List<CardRow> asked(Viewer viewer) {
        spotlight.on(viewer);
        return reading.queue(CardFilter.in(Set.of(wijk)), viewer.clearance());
    }

    private List<String> queue(Viewer viewer) {
        spotlight.on(viewer);
        var contents = new BoardContents();
        boards.read(contents, address);
        return contents.all().stream().map(CardRow::title).toList();
    }

    @SuppressWarnings("unchecked")
    private static Grid<Line> grid() {
        return _get(Grid.class);
    }

    private static List<String> shown() {
        return GridKt._findAll(grid()).stream().map(Line::title).toList();
    }
}
