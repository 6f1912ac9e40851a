package nl.wijkbord.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardFilter;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.Categories;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.card.CategoryUse;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody puts something new on the board. */
@WijkbordTest
@ExtendWith(Screen.class)
@SuppressWarnings("NullAway.Init")
class QuickAddTests {

    @Autowired
    private Town town;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private QuickAdd quickAdd;

    @Autowired
    private CardService cards;

    @Autowired
    private Categories categories;

    @Autowired
    private JdbcClient database;

    private WijkId wijk;
    private Viewer opbouwwerker;
    private Viewer wijkbeheerder;

    @BeforeEach
    void aWijkWithTwoOrganisations() {
        var welzijn = town.organisation("welzijn");
        var corporatie = town.organisation("corporatie");
        wijk = town.wijk("zuidoost", welzijn, corporatie);
        opbouwwerker = town.person("opbouwwerker", welzijn, Role.PROFESSIONAL, wijk);
        wijkbeheerder = town.person("wijkbeheerder", corporatie, Role.PROFESSIONAL, wijk);
        spotlight.on(opbouwwerker);
        quickAdd.ask(Origin.ANYWHERE);
    }

    @Test
    void threeAnswersMakeACard() {
        answer("Zwerfafval bij de winkels", "Parkplein", category(CategoryUse.SIGNAL, false));

        save();

        assertThat(board(opbouwwerker)).singleElement().satisfies(card -> {
            assertThat(card.title()).isEqualTo("Zwerfafval bij de winkels");
            assertThat(card.place()).isEqualTo("Parkplein");
            assertThat(card.wijk()).isEqualTo(wijk);
            assertThat(card.stage()).isEqualTo(Stage.NIEUW);
            assertThat(card.visibility()).isEqualTo(Visibility.WIJKTEAM);
        });
        assertThat(dialogs()).isEmpty();
    }

    @Test
    void whatWasBegunForOneOrganisationIsNotSavedForAnother() {
        answer("Zwerfafval bij de winkels", "Parkplein", category(CategoryUse.SIGNAL, false));
        spotlight.on(new Viewer(
                opbouwwerker.id(), "opbouwwerker", wijkbeheerder.organisation(), opbouwwerker.seats(), Set.of()));

        save();

        assertThat(dialogs()).hasSize(1);
        assertThat(text("Wat is er aan de hand?").getValue()).isEqualTo("Zwerfafval bij de winkels");
        assertThat(board(wijkbeheerder)).isEmpty();
    }

    @Test
    void whoCallsItUrgentReadsWhomToCall() {
        var priority = ComboBoxes.<Priority>of("Prioriteit");

        priority.setValue(Priority.URGENT);
        assertThat(priority.getHelperComponent().getElement().getTextRecursively())
                .contains("112", "0900-8844");
        priority.setValue(Priority.HOOG);
        assertThat(priority.getHelperComponent()).isNull();
    }

    @Test
    void aDelicateMatterIsNeverForTheWholeTeam() {
        answer("Ruzie in het portiek", "Parkplein", category(CategoryUse.SIGNAL, true));
        ComboBoxes.<Visibility>of("Zichtbaar voor").setValue(Visibility.WIJKTEAM);

        save();

        assertThat(dialogs()).hasSize(1);
        assertThat(board(opbouwwerker)).isEmpty();
    }

    @Test
    void whoSavedIsLedToTheCard() {
        answer("Zwerfafval bij de winkels", "Parkplein", category(CategoryUse.SIGNAL, false));

        save();

        var link = _get(getNotifications().getLast(), Anchor.class);
        assertThat(link.getHref())
                .isEqualTo("k/" + board(opbouwwerker).getFirst().number());
    }

    @Test
    void saveAndAnotherEmptiesTheFormAndStaysInTheWijk() {
        answer("Zwerfafval bij de winkels", "Parkplein", category(CategoryUse.SIGNAL, false));

        press("Opslaan en nog een");

        assertThat(dialogs()).hasSize(1);
        assertThat(text("Wat is er aan de hand?").getValue()).isEmpty();
        assertThat(ComboBoxes.<Where>of("Wijk of buurt").getValue().wijk().id()).isEqualTo(wijk);
        assertThat(board(opbouwwerker)).hasSize(1);
    }

    @Test
    void withoutAnswersNothingIsMadeAndEveryFieldSaysWhatIsMissing() {
        save();

        assertThat(text("Wat is er aan de hand?").getErrorMessage()).isEqualTo("Vul in wat er aan de hand is.");
        assertThat(text("Waar?").getErrorMessage()).isEqualTo("Vul in waar het is, of kies een buurt.");
        assertThat(board(opbouwwerker)).isEmpty();
    }

    @Test
    void aCitizenServiceNumberIsRefusedAtTheField() {
        answer("Bewoner 123456782 heeft last", "Parkplein", category(CategoryUse.SIGNAL, false));

        save();

        assertThat(text("Wat is er aan de hand?").getErrorMessage()).contains("burgerservicenummer");
        assertThat(text("Wat is er aan de hand?").getValue()).isEqualTo("Bewoner 123456782 heeft last");
        assertThat(_find(TextField.class, spec -> spec.withLabel("Waarom mag dit blijven staan?")))
                .isEmpty();
        assertThat(board(opbouwwerker)).isEmpty();
    }

    @Test
    void whatOnlyLooksPersonalStaysWithAReason() {
        answer("Bel 06-12345678 van de winkeliersvereniging", "Parkplein", category(CategoryUse.SIGNAL, false));

        save();
        assertThat(board(opbouwwerker)).isEmpty();
        text("Waarom mag dit blijven staan?").setValue("Openbaar nummer van een vereniging");
        save();

        assertThat(board(opbouwwerker)).hasSize(1);
    }

    @Test
    void aHouseNumberIsNoPlace() {
        answer("Zwerfafval bij de winkels", "Parkplein 12", category(CategoryUse.SIGNAL, false));

        save();

        assertThat(text("Waar?").getErrorMessage()).contains("huisnummer");
        assertThat(board(opbouwwerker)).isEmpty();
    }

    @Test
    void aConfinedMatterStaysWithTheOwnOrganisation() {
        answer("Geluid tussen buren", "Parkflat", category(CategoryUse.SIGNAL, true));

        save();

        assertThat(board(opbouwwerker)).extracting(CardRow::visibility).containsExactly(Visibility.BEPERKT);
        assertThat(board(wijkbeheerder)).isEmpty();
    }

    @Test
    void whatMayNotBecomeACardShowsItsRouteAndIsOnlyCounted() {
        var debts = category(CategoryUse.NO_CARD, false);
        ComboBoxes.<CategoryName>of("Soort").setValue(debts);

        assertThat(_find(Hint.class)).extracting(Hint::getText).contains("Bel het meldpunt.");
        press("Alleen tellen");

        assertThat(board(opbouwwerker)).isEmpty();
        assertThat(count(debts)).isEqualTo(1);
        assertThat(_get(getNotifications().getLast(), Span.class).getText()).contains("geen kaart");
    }

    @Test
    void aGroupOfResidentsStartsAnInitiative() {
        _click(_get(NativeButton.class, spec -> spec.withText("Initiatief")));
        text("Wat willen bewoners doen?").setValue("Buurtmoestuin");
        text("Waar?").setValue("Parkplein");
        ComboBoxes.<CategoryName>of("Soort").setValue(category(CategoryUse.INITIATIVE, false));
        text("Welke groep wil dit?").setValue("Bewonersgroep Parkplein");

        save();

        assertThat(board(opbouwwerker)).extracting(it -> it.number().kind()).containsExactly(CardKind.INITIATIVE);
    }

    @Test
    void whatWasTypedStaysWhenItCannotBeKept() {
        answer("Zwerfafval bij de winkels", "Parkplein", category(CategoryUse.SIGNAL, false));
        spotlight.on(town.person("manager", opbouwwerker.organisation(), Role.MANAGER, wijk));

        save();

        assertThat(dialogs()).hasSize(1);
        assertThat(text("Wat is er aan de hand?").getValue()).isEqualTo("Zwerfafval bij de winkels");
        assertThat(board(opbouwwerker)).isEmpty();
    }

    private static void answer(String what, String where, CategoryName category) {
        text("Wat is er aan de hand?").setValue(what);
        text("Waar?").setValue(where);
        ComboBoxes.<CategoryName>of("Soort").setValue(category);
    }

    private static void save() {
        press("Opslaan");
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static List<Dialog> dialogs() {
        return _find(Dialog.class);
    }

    private List<CardRow> board(Viewer viewer) {
        spotlight.on(viewer);
        return cards.board(CardFilter.in(Set.of(wijk)), viewer.clearance());
    }

    private CategoryName category(CategoryUse use, boolean confined) {
        var slug = "c" + UUID.randomUUID();
        database.sql("insert into category (id, slug, theme, name, kind, route, confined, position)"
                        + " values (?, ?, 'Thema', 'Soort', ?, 'Bel het meldpunt.', ?, 0)")
                .params(UUID.randomUUID(), slug.substring(0, 20), use.name(), confined)
                .update();
        categories.forget();
        return categories.find(slug.substring(0, 20)).orElseThrow();
    }

    private int count(CategoryName category) {
        return database.sql("select times from turned_away where category_id = ? and wijk_id = ?")
                .params(category.id(), wijk.value())
                .query(Integer.class)
                .single();
    }

    private static final class ComboBoxes {

        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        static <T> ComboBox<T> of(String label) {
            return (ComboBox<T>) _get(ComboBox.class, spec -> spec.withLabel(label));
        }
    }
}
