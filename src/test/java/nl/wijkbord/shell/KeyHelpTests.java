package nl.wijkbord.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.di.Instantiator;
import java.util.List;
import java.util.Locale;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Keys;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The help on keys names those that work, here and for who asks. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class KeyHelpTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Wijken wijken;

    @Autowired
    private Site site;

    @Autowired
    private Spotlight spotlight;

    private OrganisationId corporatie;
    private WijkId wijk;
    private CardRow card;

    @BeforeEach
    void aBoardWithACard() {
        corporatie = town.organisation("corporatie");
        organisations.forget();
        wijk = town.wijk("zuidoost", corporatie);
        card = cards.signal(as(Role.PROFESSIONAL), wijk, "Zwerfafval bij de winkels", Visibility.WIJKTEAM);
    }

    @AfterEach
    void leave() {
        Site.leave();
        spotlight.off();
    }

    @Test
    void onTheBoardItNamesWhatWorksOnATile() {
        site.visit(as(Role.PROFESSIONAL), board());

        assertThat(help())
                .contains("N", "/", "Z", "?", "Ctrl+Enter")
                .contains("← ↑ → ↓", "Enter", "Shift + ← ↑ → ↓", "V", "I", "A", "T", "P", "C", "L", "X");
    }

    @Test
    void whoOnlyReadsIsNotPromisedWhatDoesNotWork() {
        site.visit(as(Role.MANAGER), board() + "/kaart/" + card.number());

        assertThat(help())
                .contains("← ↑ → ↓", "Enter", "Shift+F10", "L", "Esc")
                .doesNotContain("N", "X", "V", "I", "A", "T", "P");
    }

    @Test
    void anOpenCardNamesItsOwnKeys() {
        site.visit(as(Role.PROFESSIONAL), "k/" + card.number());

        assertThat(help()).contains("Esc", "V", "I", "A", "T", "P", "C", "L");
    }

    @Test
    void awayFromTheBoardThereAreNoTiles() {
        site.visit(as(Role.ADMIN), "beheer/soorten");

        assertThat(help()).contains("Z", "?").doesNotContain("X", "Enter");
    }

    private Viewer as(Role role) {
        return town.person(role.name().toLowerCase(Locale.ROOT), corporatie, role, wijk);
    }

    private String board() {
        return "wijk/" + wijken.find(wijk).orElseThrow().slug();
    }

    /** The keys in the list, after a press on the question mark. */
    private static List<String> help() {
        var ui = UI.getCurrent();
        ui.add(Instantiator.get(ui).getOrCreate(MainLayout.class));
        Keys.of(ui).press("?");
        return _find(_get(Dialog.class), DescriptionList.Term.class).stream()
                .map(DescriptionList.Term::getText)
                .toList();
    }
}
