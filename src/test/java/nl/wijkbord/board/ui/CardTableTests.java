package nl.wijkbord.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Closing;
import nl.wijkbord.card.Feedback;
import nl.wijkbord.card.Outcome;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Keys;
import nl.wijkbord.ui.Times;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The cards of a board as a table, in the order somebody asks for. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class CardTableTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardWork work;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Wijken wijken;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Times times;

    @Autowired
    private Site site;

    private OrganisationId politie;
    private WijkId wijk;
    private Viewer wijkagent;
    private LocalDate today;

    @BeforeEach
    void threeCards() {
        politie = town.organisation("politie");
        organisations.forget();
        wijk = town.wijk("noord", politie);
        wijkagent = town.seated("wijkagent", politie, Role.PROFESSIONAL, wijk);
        today = times.today();
        work.expectBefore(card("Bankjes", Priority.LAAG).ref(), today.plusDays(2));
        work.expectBefore(card("afval", Priority.URGENT).ref(), today.plusDays(9));
        card("Circus", Priority.HOOG);
    }

    @AfterEach
    void leave() {
        Site.leave();
    }

    @Test
    void theTableIsPutInOrderOfAColumn() {
        open(wijkagent, "");

        assertThat(by("board.table.title")).containsExactly("afval", "Bankjes", "Circus");
        assertThat(by("board.table.priority")).containsExactly("afval", "Circus", "Bankjes");
        assertThat(by("board.table.due")).containsExactly("Bankjes", "afval", "Circus");
    }

    @Test
    void theTitleHasWhatItIsAboutBelowItWhereNothingElseFits() {
        open(wijkagent, "");
        by("board.table.priority");

        assertThat(CardTable.more(GridKt._get(grid(), 0)))
                .startsWith(number("afval") + " · Nieuw · Urgent · ")
                .endsWith(" · 0 d · " + times.day(today.plusDays(9)));
    }

    @Test
    void whatIsDoneComesLastUntilSomebodyOrdersItOtherwise() {
        for (var title : List.of("Zand", "Stoep", "Boom", "Heg")) {
            var done = card(title, Priority.NORMAAL);
            spotlight.on(wijkagent);
            moves.close(done.ref(), new Closing(Outcome.OPGELOST, "", Feedback.JA, ""), Reason.NONE);
        }

        open(wijkagent, "");

        assertThat(titles()).containsExactly("Circus", "afval", "Bankjes", "Heg", "Boom", "Stoep", "Zand");
    }

    @Test
    void theOrderStaysWhenACardComes() {
        open(wijkagent, "");
        by("board.table.title");

        var come = card("Bloembak", Priority.NORMAAL);
        Site.part(BoardPane.class).look(Set.of(come.id()));

        assertThat(titles()).containsExactly("afval", "Bankjes", "Bloembak", "Circus");
    }

    /** Not in the order of the board, in which the column of a card comes first. */
    @Test
    void whatIsNextIsWhatStandsNext() {
        open(wijkagent, "");
        by("board.table.title");
        BoardNavigation.go(Site.part(BoardPane.class).address().open(number("afval")));

        assertThat(pressed("J")).isEqualTo(number("Bankjes"));
        assertThat(pressed("J")).isEqualTo(number("Circus"));
        assertThat(pressed("K")).isEqualTo(number("Bankjes"));
        assertThat(by("board.table.priority")).containsExactly("afval", "Circus", "Bankjes");
        assertThat(pressed("K")).isEqualTo(number("Circus"));
    }

    private static String pressed(String key) {
        Keys.of(UI.getCurrent()).press(key);
        return Site.part(BoardPane.class).address().card();
    }

    private static String number(String title) {
        return Site.part(BoardPane.class).lines().stream()
                .filter(it -> it.title().equals(title))
                .map(it -> it.tile().id())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLineSaysHowSoonAndWho() {
        work.giveTo(cards.row(card("Drempel", Priority.HOOG).ref(), wijkagent).ref(), politie, null);
        open(wijkagent, "");

        assertThat(by("board.table.lead")).first().isEqualTo("Drempel");
        assertThat(GridKt._getFormattedRow(grid(), 0))
                .contains("Hoog", organisations.find(politie).orElseThrow().name());
    }

    @Test
    void aLineForTitlesTellsNothingMoreAndNeitherDoesItsPlace() {
        var wethouder = town.person("wethouder", politie, Role.EXECUTIVE_READER, wijk);
        open(wethouder, "");
        var unordered = titles();

        assertThat(unordered).hasSize(3);
        for (var column : List.of("priority", "due", "lead", "partners", "category")) {
            assertThat(by("board.table." + column)).as(column).isEqualTo(unordered);
        }
        assertThat(Site.part(BoardPane.class).lines()).allSatisfy(it -> {
            assertThat(it.priority()).isNull();
            assertThat(it.due()).isNull();
            assertThat(it.dueDay() + it.lead() + it.partners() + it.category()).isEmpty();
        });
    }

    @Test
    void aTableThatFiltersLeaveEmptyOffersToClearThem() {
        open(wijkagent, "&soort=initiatief");
        assertThat(nothing()).isEqualTo("Geen kaarten met deze filters.");

        _click((Button) grid().getEmptyStateComponent()
                .getChildren()
                .flatMap(Component::getChildren)
                .filter(Button.class::isInstance)
                .findAny()
                .orElseThrow());

        assertThat(titles()).hasSize(3);
        assertThat(nothing()).startsWith("Nog geen kaarten in noord");
    }

    private String nothing() {
        return grid().getEmptyStateComponent()
                .getChildren()
                .flatMap(Component::getChildren)
                .filter(Paragraph.class::isInstance)
                .map(it -> ((Paragraph) it).getText())
                .findAny()
                .orElseThrow();
    }

    private CardRow card(String title, Priority priority) {
        spotlight.on(wijkagent);
        var card = cards.signal(wijkagent, wijk, title, Visibility.WIJKTEAM);
        work.say(card.ref(), it -> it.within(priority), Reason.NONE);
        return cards.row(card.ref(), wijkagent);
    }

    private void open(Viewer viewer, String filters) {
        site.visit(viewer, "wijk/" + wijken.find(wijk).orElseThrow().slug() + "?weergave=lijst" + filters);
    }

    @SuppressWarnings("unchecked")
    private static Grid<Line> grid() {
        return _get(Grid.class);
    }

    private static List<String> by(String column) {
        grid().sort(GridSortOrder.asc(grid().getColumnByKey(column)).build());
        return titles();
    }

    private static List<String> titles() {
        var titles = new ArrayList<String>();
        for (int i = 0; i < GridKt._size(grid()); i++) {
            titles.add(GridKt._get(grid(), i).title());
        }
        return titles;
    }
}
