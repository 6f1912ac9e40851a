package nl.wijkbord.board.ui;

import static com.github.mvysny.kaributesting.v10.ElementUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardRelations;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.wijk.Wijken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** Somebody marks several cards on the board and does one thing to all of them. */
@WijkbordTest
@Import(Site.class)
@SuppressWarnings("NullAway.Init")
class BulkTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private CardService reading;

    @Autowired
    private CardWork work;

    @Autowired
    private CardRelations relations;

    @Autowired
    private Wijken wijken;

    @Autowired
    private BulkDeeds deeds;

    @Autowired
    private Site site;

    private OrganisationId corporatie;
    private WijkId wijk;
    private Viewer wijkbeheerder;
    private CardRow first;
    private CardRow second;

    @BeforeEach
    void aBoardWithTwoCards() {
        corporatie = town.organisation("corporatie");
        wijk = town.wijk("zuidoost", corporatie);
        wijkbeheerder = town.person("wijkbeheerder", corporatie, Role.PROFESSIONAL, wijk);
        first = cards.signal(wijkbeheerder, wijk, "Zwerfafval bij de winkels", Visibility.WIJKTEAM);
        second = cards.signal(wijkbeheerder, wijk, "Graffiti op de school", Visibility.WIJKTEAM);
    }

    @AfterEach
    void leave() {
        Site.leave();
    }

    @Test
    void theBarIsThereWhileCardsAreMarked() {
        openBoard(wijkbeheerder);
        assertThat(_find(BulkBar.class)).isEmpty();

        mark(first, second);

        assertThat(_find(_get(BulkBar.class), Span.class).getFirst().getText()).isEqualTo("2 gekozen");
        press("Niets kiezen");
        assertThat(_find(BulkBar.class)).isEmpty();
    }

    @Test
    void oneDeedReachesAllCards() {
        openBoard(wijkbeheerder);
        mark(first, second);

        press("Wij trekken");

        assertThat(leads()).containsExactlyInAnyOrder(corporatie, corporatie);
        assertThat(notice()).isEqualTo("2 kaarten gewijzigd.");
    }

    @Test
    void markedCardsAreLinkedToOneAndThatIsTakenBack() {
        openBoard(wijkbeheerder);
        var problem = cards.signal(wijkbeheerder, wijk, "Vuil rond de winkels", Visibility.WIJKTEAM);

        deeds.link(List.of(first, second), problem.number());
        assertThat(relations.of(problem.id(), wijkbeheerder.clearance()))
                .extracting(it -> it.row().id())
                .containsExactlyInAnyOrder(first.id(), second.id());

        _click(_get(getNotifications().getLast(), Button.class, spec -> spec.withText("Ongedaan maken (Z)")));
        assertThat(relations.of(problem.id(), wijkbeheerder.clearance())).isEmpty();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsToldAndTheRestIsDone() {
        openBoard(wijkbeheerder);
        work.say(second.ref(), it -> it.telling("Nu ook op het hek"), Reason.NONE);

        deeds.take(List.of(first, second));

        assertThat(reading.rows(Set.of(first.id()), wijkbeheerder.clearance())
                        .getFirst()
                        .lead())
                .isEqualTo(corporatie);
        assertThat(notice()).startsWith("1 van 2 gewijzigd; 1 niet. " + second.number() + ": Iemand heeft dit net");
    }

    @Test
    void aRuleThatRefusesOneCardSaysWhichAndWhy() {
        openBoard(wijkbeheerder);
        var taken = cards.row(work.giveTo(first.ref(), corporatie, null).ref(), wijkbeheerder);

        deeds.move(List.of(taken, second), Stage.OPGEPAKT);

        assertThat(notice())
                .isEqualTo("1 van 2 gewijzigd; 1 niet. " + second.number()
                        + ": Kies eerst een trekker. Daarna kan de kaart naar Opgepakt.");
    }

    @Test
    void aCardTouchedMeanwhileDoesNotKeepTheOthersFromGoingBack() {
        openBoard(wijkbeheerder);
        deeds.take(List.of(first, second));
        work.say(cards.row(first.ref(), wijkbeheerder).ref(), it -> it.telling("Nu ook op het hek"), Reason.NONE);

        Notices.undoLast();

        assertThat(leads()).containsExactlyInAnyOrder(corporatie, null);
        assertThat(notice()).startsWith("1 van 2 kaarten zijn niet teruggezet. " + first.number() + ": Iemand heeft");
    }

    @Test
    void whoOnlyReadsGetsNoBar() {
        openBoard(town.person("manager", corporatie, Role.MANAGER, wijk));

        mark(first, second);

        assertThat(_find(BulkBar.class)).isEmpty();
    }

    private void openBoard(Viewer viewer) {
        site.visit(viewer, "wijk/" + wijken.find(wijk).orElseThrow().slug());
    }

    private static void mark(CardRow... some) {
        var numbers = List.of(some).stream().map(it -> it.number().toString()).toList();
        var told = JsonMapper.shared().valueToTree(Map.of("event.detail", Map.of("cards", numbers)));
        var canvas = _get(BoardCanvas.class).getElement();
        _fireDomEvent(canvas, new DomEvent(canvas, "cards-marked", told));
    }

    private static void press(String words) {
        _click(_get(_get(BulkBar.class), NativeButton.class, spec -> spec.withText(words)));
    }

    private List<@Nullable OrganisationId> leads() {
        spotlight.on(wijkbeheerder);
        return reading.rows(Set.of(first.id(), second.id()), wijkbeheerder.clearance()).stream()
                .<@Nullable OrganisationId>map(CardRow::lead)
                .toList();
    }

    private static String notice() {
        return _get(getNotifications().getLast(), Span.class).getText();
    }
}
