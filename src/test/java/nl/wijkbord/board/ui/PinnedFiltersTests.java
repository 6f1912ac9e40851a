package nl.wijkbord.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.board.SavedFilters;
import nl.wijkbord.board.SharedWith;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Screen;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody pinned to a board stands on top of the own work, with a number of its own for everybody. */
@WijkbordTest
@ExtendWith(Screen.class)
@SuppressWarnings("NullAway.Init")
class PinnedFiltersTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Wijken wijken;

    @Autowired
    private SavedFilters saved;

    @Autowired
    private PinnedFilters filters;

    @Autowired
    private Spotlight spotlight;

    private WijkId wijk;
    private Viewer wijkbeheerder;
    private Viewer wijkagent;

    @BeforeEach
    void oneForAllAndOneForAFew() {
        var corporatie = town.organisation("corporatie");
        var politie = town.organisation("politie");
        wijk = town.wijk("zuidoost", corporatie, politie);
        wijkbeheerder = town.person("wijkbeheerder", corporatie, Role.PROFESSIONAL, wijk);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        cards.signal(wijkbeheerder, wijk, "Zwerfafval bij de winkels", Visibility.WIJKTEAM);
        cards.signal(wijkbeheerder, wijk, "Spanning in het portiek", Visibility.BEPERKT, corporatie);
    }

    @AfterEach
    void leave() {
        UI.getCurrent().removeAll();
        spotlight.off();
    }

    @Test
    void everybodyCountsWithTheOwnEyes() {
        pin("Nieuw in de wijk");

        assertThat(words(wijkbeheerder)).containsExactly("Nieuw in de wijk (2)");
        assertThat(words(wijkagent)).containsExactly("Nieuw in de wijk (1)");
    }

    @Test
    void whoPinnedNothingSeesNoRow() {
        spotlight.on(wijkagent);

        assertThat(filters.make().isVisible()).isFalse();
    }

    private void pin(String name) {
        spotlight.on(wijkbeheerder);
        var address =
                BoardAddress.ofWijk(wijken.find(wijk).orElseThrow().slug()).with("status", List.of("nieuw"));
        saved.save(new SavedFilters.Input(name, SharedWith.TEAM, true), address.url(), wijk, Reason.NONE);
    }

    private List<String> words(Viewer viewer) {
        spotlight.on(viewer);
        Component row = filters.make();
        UI.getCurrent().add(row);
        return _find(row, Anchor.class).stream().map(Anchor::getText).toList();
    }
}
