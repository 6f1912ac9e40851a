package nl.wijkbord.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.UUID;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Something new from a phone: what one has to fill in shows, nothing is cut, and there is a way back. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class QuickAddPageTests {

    private static final String WHAT = "Wat is er aan de hand?";

    @Autowired
    private Town town;

    @Autowired
    private Site site;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Wijken wijken;

    @Autowired
    private JdbcClient database;

    private WijkId wijk;
    private Viewer opbouwwerker;

    @BeforeEach
    void anOpbouwwerkerOnTheStreet() {
        var welzijn = town.organisation("welzijn");
        wijk = town.wijk("zuidoost", welzijn);
        database.sql("insert into buurt (id, wijk_id, name, cbs_code, position) values (?, ?, 'Parkplein', '', 0)")
                .params(UUID.randomUUID(), wijk.value())
                .update();
        wijken.forget();
        opbouwwerker = town.person("opbouwwerker", welzijn, Role.PROFESSIONAL, wijk);
        site.visit(opbouwwerker, "nieuw?wijk=" + wijken.find(wijk).orElseThrow().slug());
    }

    @AfterEach
    void leave() {
        Site.leave();
        spotlight.off();
    }

    @Test
    void whoChangesTheirMindGoesBackToTheBoard() {
        press("Annuleren");

        assertThat(_find(ConfirmDialog.class)).isEmpty();
        assertThat(Site.address()).startsWith("wijk/");
    }

    @Test
    void whoComesFromTheInitiativesMakesOneAndGoesBackThere() {
        var slug = wijken.find(wijk).orElseThrow().slug();
        var origin = IntakeNavigation.at(new Location("wijk/" + slug + "/initiatieven"));
        assertThat(origin).isEqualTo(new Origin(slug, CardKind.INITIATIVE));
        assertThat(IntakeNavigation.at(new Location("initiatieven"))).isEqualTo(new Origin("", CardKind.INITIATIVE));
        assertThat(IntakeNavigation.at(new Location("wijk/initiatieven")))
                .isEqualTo(new Origin("initiatieven", CardKind.SIGNAL));

        site.visit(opbouwwerker, IntakeNavigation.page(origin));
        assertThat(_get(KindChoice.class).chosen()).isEqualTo(CardKind.INITIATIVE);
        press("Annuleren");

        assertThat(Site.address()).isEqualTo("wijk/" + slug + "/initiatieven");
    }

    @Test
    void whoTypedSomethingIsAskedFirst() {
        _setValue(text(WHAT), "Zwerfafval");

        press("Annuleren");

        assertThat(Site.address()).startsWith("nieuw");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(Site.address()).startsWith("wijk/");
    }

    @Test
    void thePlaceIsMarkedAsRequiredUntilABuurtIsChosen() {
        assertThat(text("Waar?").isRequiredIndicatorVisible()).isTrue();

        choose(true);
        assertThat(text("Waar?").isRequiredIndicatorVisible()).isFalse();
        choose(false);
        assertThat(text("Waar?").isRequiredIndicatorVisible()).isTrue();
    }

    @Test
    void aTitleThatIsTooLongIsToldAndNotCut() {
        var words = "Zwerfafval ".repeat(13);
        _setValue(text(WHAT), words);

        press("Opslaan");

        assertThat(text(WHAT).getValue()).isEqualTo(words);
        assertThat(text(WHAT).getElement().getProperty("maxlength")).isNull();
        assertThat(text(WHAT).getErrorMessage())
                .isEqualTo("Dit is te lang: er passen 120 tekens in, en dit zijn er 143.");
    }

    @Test
    void soIsWhatSomebodyAgrees() {
        _click(_get(NativeButton.class, spec -> spec.withText("Afspraak")));
        _setValue(text("Wat spreken we af?"), "Schouw ".repeat(20));

        press("Opslaan");

        assertThat(text("Wat spreken we af?").getErrorMessage()).contains("120", "140");
    }

    private static void choose(boolean buurt) {
        ComboBox<Where> where = where();
        where.setValue(where.getListDataView()
                .getItems()
                .filter(it -> (it.buurt() != null) == buurt)
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Where> where() {
        return (ComboBox<Where>) _get(ComboBox.class, spec -> spec.withLabel("Wijk of buurt"));
    }

    private static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void press(String words) {
        List<Button> found = _find(Button.class, spec -> spec.withText(words));
        _click(found.getFirst());
    }
}
