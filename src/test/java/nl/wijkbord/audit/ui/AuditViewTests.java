package nl.wijkbord.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.privacy.TextGuard;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The log on the screen of who watches over privacy. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class AuditViewTests {

    @Autowired
    private Site site;

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardPages pages;

    @Autowired
    private TextGuard guard;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Spotlight spotlight;

    private OrganisationId corporatie;

    @BeforeEach
    void aRestrictedCardWasOpened() {
        corporatie = town.organisation("corporatie");
        var wijk = town.wijk("noord", corporatie);
        var wijkbeheerder = town.person("wijkbeheerder", corporatie, Role.PROFESSIONAL, wijk);
        organisations.forget();
        var card = cards.signal(wijkbeheerder, wijk, "Geluid uit een portiek", Visibility.BEPERKT, corporatie);
        guard.require("title", "Bel 06-12345678", Reason.of("openbaar nummer van het wijkhuis"));
        pages.open(card.number(), wijkbeheerder.clearance());
        var person = town.person("privacy", corporatie, Role.PRIVACY_OFFICER);
        site.visit(new Viewer(person.id(), person.name(), corporatie, Map.of(), Set.of(Role.PRIVACY_OFFICER)), "audit");
    }

    @AfterEach
    void leave() {
        Site.leave();
        spotlight.off();
    }

    @Test
    void withoutAReasonTheLogStaysClosed() {
        _click(_get(Button.class, it -> it.withText("Zoek")));

        assertThat(_find(Answer.class)).isEmpty();
        assertThat(reason().isInvalid()).isTrue();
        assertThat(reason().getErrorMessage()).contains("Schrijf waarom je zoekt");
    }

    @Test
    void theReasonIsMarkedAsNeeded() {
        assertThat(reason().isRequiredIndicatorVisible()).isTrue();
        _setValue(reason(), "   ");

        _click(_get(Button.class, it -> it.withText("Zoek")));

        assertThat(_find(Answer.class)).isEmpty();
    }

    @Test
    void withAReasonTheLinesComeAndCanBeTakenAlong() {
        _setValue(organisation(), corporatie);
        _setValue(reason(), "jaarlijkse controle");

        _click(_get(Button.class, it -> it.withText("Zoek")));

        assertThat(words(lines())).contains("Afgeschermde kaart bekeken", "wijkbeheerder");
        assertThat(words(lines())).doesNotContain("portiek");
        assertThat(_get(Anchor.class, it -> it.withText("Download als CSV")).getHref())
                .isNotBlank();
    }

    @Test
    void theReportNamesOrganisationsAndNobody() {
        var report = words(_get(_get(OrganisationReport.class), Grid.class));

        assertThat(report).contains("corporatie").doesNotContain("wijkbeheerder", "portiek");
    }

    @Test
    void whatWasKeptInSpiteOfAWarningIsCountedByDayAndKind() {
        assertThat(words(_get(_get(OverrideReport.class), Grid.class))).contains("vandaag, Telefoonnummer");
    }

    private static TextField reason() {
        return _get(TextField.class, it -> it.withLabel("Reden van het zoeken"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<OrganisationId> organisation() {
        return _get(ComboBox.class, it -> it.withLabel("Organisatie"));
    }

    private static Grid<?> lines() {
        return _get(_get(Answer.class), Grid.class);
    }

    private static <T> String words(Grid<T> grid) {
        var words = new StringBuilder();
        for (int i = 0; i < GridKt._size(grid); i++) {
            words.append(GridKt._getFormattedRow(grid, i));
        }
        return words.toString();
    }
}
