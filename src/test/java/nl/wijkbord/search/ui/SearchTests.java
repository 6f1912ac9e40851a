package nl.wijkbord.search.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardSearch;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** Two organisations look for the same words. */
@WijkbordTest
@ExtendWith(Screen.class)
@SuppressWarnings("NullAway.Init")
class SearchTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private SearchPalette palette;

    @Autowired
    private CardSearch search;

    @Autowired
    private CardPages pages;

    @Autowired
    private CardWork work;

    private Viewer wijkagent;
    private Viewer wijkbeheerder;
    private Viewer wethouder;
    private CardRow shared;
    private CardRow kept;

    @BeforeEach
    void oneSharedAndOneKept() {
        var politie = town.organisation("politie");
        var corporatie = town.organisation("corporatie");
        var wijk = town.wijk("zuidoost", politie, corporatie);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        wijkbeheerder = town.person("wijkbeheerder", corporatie, Role.PROFESSIONAL, wijk);
        wethouder = town.person("wethouder", politie, Role.EXECUTIVE_READER, wijk);
        shared = cards.signal(wijkbeheerder, wijk, "Zwerfafval bij de winkels", Visibility.WIJKTEAM);
        kept = cards.signal(wijkbeheerder, wijk, "Zwerfafval in het portiek", Visibility.BEPERKT, corporatie);
    }

    @Test
    void whatIsKeptIsFoundByItsOwnerOnly() {
        assertThat(found(wijkbeheerder, "zwerfafval")).hasSize(2);
        assertThat(found(wijkagent, "zwerfafval")).containsExactly("Zwerfafval bij de winkels");
    }

    @Test
    void aHiddenNumberIsAsUnknownAsANumberThatDoesNotExist() {
        assertThat(found(wijkbeheerder, kept.number().toString())).containsExactly("Zwerfafval in het portiek");
        assertThat(found(wijkagent, kept.number().toString())).isEmpty();
        assertThat(nothing()).isEqualTo("Niets gevonden");
        assertThat(found(wijkagent, "SIG-999999")).isEmpty();
        assertThat(nothing()).isEqualTo("Niets gevonden");
    }

    @Test
    void aBareNumberComesFirst() {
        var number = String.valueOf(shared.number().number());
        spotlight.on(wijkbeheerder);
        work.say(kept.ref(), it -> it.telling("Zie ook " + number), Reason.NONE);

        assertThat(found(wijkbeheerder, number)).first().isEqualTo("Zwerfafval bij de winkels");
    }

    @Test
    void withoutWordsOnesOwnLastCardsAreThereAndNobodyElses() {
        spotlight.on(wijkbeheerder);
        pages.open(kept.number(), wijkbeheerder.clearance());
        work.favour(shared.id(), true);

        assertThat(found(wijkbeheerder, "")).containsExactly("Zwerfafval in het portiek", "Zwerfafval bij de winkels");
        assertThat(found(wijkagent, "")).isEmpty();
    }

    @Test
    void aCardThatIsNoLongerSharedLeavesWhatOneSawLast() {
        spotlight.on(wijkagent);
        pages.open(shared.number(), wijkagent.clearance());
        spotlight.on(wijkbeheerder);
        work.show(shared.ref(), Visibility.EIGEN_ORGANISATIE, java.util.Set.of());

        spotlight.on(wijkagent);
        assertThat(search.recent(wijkagent.clearance(), 10)).isEmpty();
    }

    @Test
    void whoReadsTitlesDoesNotFindTheWordsUnderThem() {
        spotlight.on(wijkbeheerder);
        work.say(shared.ref(), it -> it.telling("Vooral karton"), Reason.NONE);

        assertThat(found(wijkagent, "karton")).hasSize(1);
        assertThat(found(wethouder, "karton")).isEmpty();
        assertThat(found(wethouder, "winkels")).hasSize(1);
    }

    @Test
    void theLineSaysWhichResultIsPointedAt() {
        found(wijkbeheerder, "zwerfafval");

        var pointed = _get(Input.class).getElement().getAttribute("aria-activedescendant");
        assertThat(options().getFirst().getId()).contains(pointed);
        assertThat(options().getFirst().getElement().getAttribute("aria-selected"))
                .isEqualTo("true");
    }

    private List<String> found(Viewer viewer, String words) {
        spotlight.on(viewer);
        palette.open();
        var line = _find(Input.class).getLast();
        line.setValue(words);
        return _find(line.getParent().orElseThrow(), ListItem.class).stream()
                .map(option -> _find(option, Span.class).get(1).getText())
                .toList();
    }

    private static List<ListItem> options() {
        return _find(ListItem.class);
    }

    private static String nothing() {
        return _find(Paragraph.class).getLast().getText();
    }
}
