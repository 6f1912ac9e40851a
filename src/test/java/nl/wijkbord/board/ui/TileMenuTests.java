package nl.wijkbord.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.vaadin.flow.component.contextmenu.MenuItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.ShareInput;
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
import nl.wijkbord.ui.Times;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the button on a tile offers, and to whom. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class TileMenuTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardWork work;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private BulkDeeds deeds;

    @Autowired
    private Wijken wijken;

    @Autowired
    private Site site;

    @Autowired
    private Times times;

    @Autowired
    private Organisations organisations;

    private final List<String> moves = new ArrayList<>();
    private OrganisationId corporatie;
    private WijkId wijk;
    private Viewer wijkbeheerder;
    private Viewer wijkagent;

    @BeforeEach
    void meet() {
        corporatie = town.organisation("corporatie");
        var politie = town.organisation("politie");
        wijk = town.wijk("zuidoost", corporatie, politie);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        wijkbeheerder = town.person("wijkbeheerder", corporatie, Role.PROFESSIONAL, wijk);
    }

    @AfterEach
    void leave() {
        Site.leave();
    }

    @Test
    void aCardGoesToAnyColumnThatTakesItAndToWhoeverTakesIt() {
        var card = cards.signal(wijkbeheerder, wijk, "Zwerfafval", Visibility.WIJKTEAM);
        var menu = menuOf(wijkbeheerder);

        assertThat(menu.onBeforeOpenMenu(asked(card.number().toString()))).isTrue();

        var places = item(menu.getItems(), "Verplaats naar").getSubMenu().getItems();
        assertThat(places)
                .extracting(MenuItem::getText)
                .containsExactly("Te bespreken", "Opgepakt", "Wacht op", "Afgerond");
        click(item(places, "Te bespreken"));
        assertThat(moves).containsExactly(card.number() + " TE_BESPREKEN");
        click(item(menu.getItems(), "Wij trekken"));
        assertThat(cards.row(card.ref(), wijkbeheerder).lead()).isEqualTo(corporatie);
    }

    @Test
    void whatSomebodyLeadsIsNotTakenWithOneTap() {
        var card = cards.signal(wijkbeheerder, wijk, "Zwerfafval", Visibility.WIJKTEAM);
        work.giveTo(card.ref(), corporatie, null);
        var menu = menuOf(wijkbeheerder);

        assertThat(menu.onBeforeOpenMenu(asked(card.number().toString()))).isTrue();

        assertThat(menu.getItems()).extracting(MenuItem::getText).doesNotContain("Wij trekken");
    }

    @Test
    void whoLooksAlongForAWhileIsNotOfferedToTakeIt() {
        var welzijn = town.organisation("welzijn");
        wijk = town.wijk("noord", corporatie, wijkagent.organisation(), welzijn);
        var maker = town.person("wijkbeheerder", corporatie, Role.PROFESSIONAL, wijk);
        var named = town.person("opbouwwerker", welzijn, Role.PROFESSIONAL, wijk);
        organisations.forget();
        var looker = today(town.person("wijkagent", wijkagent.organisation(), Role.PROFESSIONAL, wijk));
        var card = cards.signal(maker, wijk, "Spanning", Visibility.BEPERKT, welzijn);
        work.share(card.ref(), new ShareInput(looker.organisation(), "mee in de straat", times.today(), Reason.NONE));

        assertThat(offered(named, card, "")).contains("Verplaats naar", "Wij trekken");
        assertThat(offered(looker, card, "")).contains("Verplaats naar").doesNotContain("Wij trekken");
        var whoDoesWhat = "?" + BoardAddress.VIEW + "=" + BoardAddress.BY_LEAD;
        assertThat(offered(named, card, whoDoesWhat)).contains("Verplaats naar", "Wij trekken");
        assertThat(offered(looker, card, whoDoesWhat)).containsExactly("Openen", "Kopieer link");
    }

    private Viewer today(Viewer it) {
        return new Viewer(it.id(), it.name(), it.organisation(), it.seats(), Set.of(), times.today());
    }

    private List<String> offered(Viewer viewer, CardRow card, String how) {
        var menu = menuOf(viewer, how);
        assertThat(menu.onBeforeOpenMenu(asked(card.number().toString()))).isTrue();
        return menu.getItems().stream().map(MenuItem::getText).toList();
    }

    @Test
    void whoOnlyReadsOpensAndCopies() {
        var card = cards.signal(wijkbeheerder, wijk, "Zwerfafval", Visibility.WIJKTEAM);
        var menu = menuOf(town.person("manager", corporatie, Role.MANAGER, wijk));

        assertThat(menu.onBeforeOpenMenu(asked(card.number().toString()))).isTrue();

        assertThat(menu.getItems()).extracting(MenuItem::getText).containsExactly("Openen", "Kopieer link");
    }

    @Test
    void aCardThatIsNotThereForOneOpensNothing() {
        CardRow hidden = cards.signal(wijkbeheerder, wijk, "Spanning", Visibility.EIGEN_ORGANISATIE);
        var menu = menuOf(wijkagent);

        assertThat(menu.onBeforeOpenMenu(asked(hidden.number().toString()))).isFalse();
        assertThat(menu.getItems()).isEmpty();
    }

    @Test
    void whatAnotherTookWhileItStoodOpenIsNotOverruled() {
        var card = cards.signal(wijkbeheerder, wijk, "Zwerfafval", Visibility.WIJKTEAM);
        var menu = menuOf(wijkbeheerder);
        assertThat(menu.onBeforeOpenMenu(asked(card.number().toString()))).isTrue();
        spotlight.on(wijkagent);
        work.giveTo(card.ref(), wijkagent.organisation(), null);
        spotlight.on(wijkbeheerder);
        _get(BoardPane.class).look(Set.of(card.id()));

        click(item(menu.getItems(), "Wij trekken"));

        assertThat(cards.row(card.ref(), wijkbeheerder).lead()).isEqualTo(wijkagent.organisation());
    }

    private TileMenu menuOf(Viewer viewer) {
        return menuOf(viewer, "");
    }

    private TileMenu menuOf(Viewer viewer, String how) {
        site.visit(viewer, "wijk/" + wijken.find(wijk).map(WijkName::slug).orElseThrow() + how);
        return TileMenu.over(
                _get(BoardPane.class),
                _get(BoardCanvas.class),
                deeds,
                (card, column) -> moves.add(card.number() + " " + column));
    }

    private static ObjectNode asked(String card) {
        return JsonMapper.shared().valueToTree(Map.of("card", card));
    }

    private static MenuItem item(List<MenuItem> items, String words) {
        return items.stream().filter(it -> it.getText().equals(words)).findAny().orElseThrow();
    }

    private static void click(MenuItem item) {
        ContextMenuKt._click(item);
    }
}
