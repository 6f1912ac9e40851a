package nl.wijkbord.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Town;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The chips above the board, for whoever looks at several wijken and for whoever has no mouse. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class FilterBarTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Wijken wijken;

    @Autowired
    private FilterChoices choices;

    @Autowired
    private Site site;

    private WijkId noord;
    private WijkId zuid;
    private Viewer manager;

    @BeforeEach
    void aManagerOfThreeWijken() {
        var gemeente = town.organisation("gemeente");
        noord = town.wijk("noord", gemeente);
        zuid = town.wijk("zuid", gemeente);
        var west = town.wijk("west", gemeente);
        manager = town.person("manager", gemeente, Role.MANAGER, noord, zuid, west);
        var beheerder = town.person("beheerder", gemeente, Role.PROFESSIONAL, noord, zuid, west);
        List.of(noord, zuid, west).forEach(it -> cards.signal(beheerder, it, "Zwerfafval", Visibility.WIJKTEAM));
    }

    @AfterEach
    void leave() {
        Site.leave();
    }

    @Test
    void aManagerChoosesWijkenAndTakesThemAwayByTheirChips() {
        site.visit(manager, "wijken");
        assertThat(shown()).hasSize(3);

        choose(name(noord));
        choose(name(zuid));
        assertThat(shown()).containsExactlyInAnyOrder(noord, zuid);
        assertThat(_get(BoardPane.class).address().url()).isEqualTo("wijken?wijk=" + slug(noord) + "," + slug(zuid));

        _click(chip(name(noord)));
        assertThat(shown()).containsExactly(zuid);
        _click(chip("Wis filters"));
        assertThat(shown()).hasSize(3);
    }

    @Test
    void whoReadsTitlesIsNotAskedWhoDoesWhat() {
        var wethouder = town.person("wethouder", manager.organisation(), Role.EXECUTIVE_READER, noord);

        site.visit(wethouder, "wijk/" + slug(noord));
        assertThat(chips()).contains("Signalen").doesNotContain("Wij doen mee", "Van mij", "Te laat");

        site.visit(manager, "wijk/" + slug(noord));
        assertThat(chips()).contains("Wij doen mee", "Van mij", "Te laat");
    }

    private static List<String> chips() {
        return _find(NativeButton.class).stream().map(NativeButton::getText).toList();
    }

    @Test
    void onTheBoardOfOneWijkThereIsNoWijkToChoose() {
        site.visit(manager, "wijken");

        assertThat(choices.on(BoardAddress.ofAll(), "wijk")).hasSize(3);
        assertThat(choices.on(BoardAddress.ofWijk(slug(noord)), "wijk")).isEmpty();
        assertThat(BoardAddress.parse("wijk/" + slug(noord) + "?wijk=" + slug(zuid))
                        .narrows())
                .isFalse();
    }

    @Test
    void aWijkOutOfSightIsAsOneThatIsNotThere() {
        var elsewhere = wijken.find(town.wijk("oost", town.organisation("politie")))
                .map(WijkName::slug)
                .orElseThrow();

        for (var word : List.of(elsewhere, "bestaat-niet")) {
            site.visit(manager, "wijken?wijk=" + slug(noord) + "," + word);
            assertThat(shown()).containsExactly(noord);
            assertThat(_get(BoardPane.class).address().url()).isEqualTo("wijken?wijk=" + slug(noord));
            assertThat(_find(NativeButton.class, spec -> spec.withText(word))).isEmpty();
            site.visit(manager, "wijken?wijk=" + word);
            assertThat(_find(BoardPane.class)).isEmpty();
        }
    }

    @Test
    void aChipThatIsTappedStaysOnTheScreenSoThatTheFocusStays() {
        site.visit(manager, "wijken");
        var gone = new ArrayList<Component>();
        var bar = _get(ChipRow.class);
        bar.getContent().getChildren().forEach(it -> it.addDetachListener(_ -> gone.add(it)));

        _click(chip("Signalen"));
        _click(chip("Te laat"));
        _click(chip("Signalen"));

        assertThat(gone).isEmpty();
        assertThat(chip("Te laat").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(chip("Signalen").getElement().getAttribute("aria-pressed")).isEqualTo("false");
    }

    @Test
    void whoTapsAChipThatGoesIsAtTheMenuItCameFrom() {
        site.visit(manager, "wijken");
        choose(name(noord));
        focused();

        _click(chip(name(noord)));

        assertThat(focused())
                .containsExactly(_get(FilterMenu.class).getElement().getNode().getId());
        assertThat(_find(NativeButton.class, spec -> spec.withText(name(noord))))
                .isEmpty();
    }

    @Test
    void aRowOfChipsThatIsMadeAnewLosesItsFocus() {
        site.visit(manager, "wijken");
        var gone = new ArrayList<Component>();
        var bar = _get(ChipRow.class);
        bar.getContent().getChildren().forEach(it -> it.addDetachListener(_ -> gone.add(it)));

        bar.arrange(List.of(new Span()));

        assertThat(gone).isNotEmpty();
    }

    private static List<Integer> focused() {
        var screen = UI.getCurrent().getInternals();
        screen.getStateTree().runExecutionsBeforeClientResponse();
        return screen.dumpPendingJavaScriptInvocations().stream()
                .filter(it -> it.getInvocation().getExpression().contains("focus"))
                .map(it -> it.getOwner().getId())
                .toList();
    }

    private void choose(String wijk) {
        ContextMenuKt._clickItemWithCaption(_get(FilterMenu.class).getContent().opened(), wijk);
    }

    private static NativeButton chip(String words) {
        return _get(ChipRow.class)
                .getContent()
                .getChildren()
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .filter(it -> it.getText().equals(words))
                .findAny()
                .orElseThrow();
    }

    private static List<WijkId> shown() {
        return _get(BoardPane.class).cards().stream().map(CardRow::wijk).toList();
    }

    private String slug(WijkId id) {
        return wijken.find(id).map(WijkName::slug).orElseThrow();
    }

    private String name(WijkId id) {
        return wijken.find(id).map(WijkName::name).orElseThrow();
    }
}
