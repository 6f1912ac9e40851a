package nl.wijkbord.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardFilter;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody puts on the board what an organisation will do, without a card above it. */
@WijkbordTest
@ExtendWith(Screen.class)
@SuppressWarnings("NullAway.Init")
class QuickAgreementTests {

    private static final LocalDate DAY = LocalDate.of(2099, 1, 15);

    @Autowired
    private Town town;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private QuickAdd quickAdd;

    @Autowired
    private CardService cards;

    @Autowired
    private Organisations organisations;

    private OrganisationId corporatie;
    private OrganisationId politie;
    private OrganisationId elsewhere;
    private WijkId wijk;
    private Viewer opbouwwerker;

    @BeforeEach
    void aWijkWithTwoOrganisations() {
        var welzijn = town.organisation("welzijn");
        corporatie = town.organisation("corporatie");
        politie = town.organisation("politie");
        elsewhere = town.organisation("elders");
        wijk = town.wijk("zuidoost", welzijn, corporatie, politie);
        opbouwwerker = town.person("opbouwwerker", welzijn, Role.PROFESSIONAL, wijk);
        organisations.forget();
        spotlight.on(opbouwwerker);
    }

    @AfterEach
    void leave() {
        UI.getCurrent().removeAll();
        spotlight.off();
    }

    @Test
    void whatWhoAndWhenMakeAnAssignmentThatStandsAlone() {
        quickAdd.ask(Origin.ANYWHERE);
        agree();

        assertMade();
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void aPhoneAsksTheSame() {
        UI.getCurrent().add(quickAdd.page(Origin.ANYWHERE));
        agree();

        assertMade();
    }

    @Test
    void nobodyPromisesADayThatHasPassed() {
        quickAdd.ask(Origin.ANYWHERE);
        fillIn(corporatie);
        fill("Wanneer?", LocalDate.of(2020, 1, 1));
        save();

        assertThat(board()).isEmpty();
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Wanneer?")).getErrorMessage())
                .isEqualTo("Kies een dag vanaf vandaag.");
    }

    private void agree() {
        fillIn(corporatie);
        save();
    }

    private void fillIn(OrganisationId who) {
        _click(_get(NativeButton.class, spec -> spec.withText("Afspraak")));
        fill("Wat spreken we af?", "Lantaarns nakijken");
        fill("Wie?", organisations.find(who).orElseThrow());
        fill("Wanneer?", DAY);
    }

    private void assertMade() {
        assertThat(board()).singleElement().satisfies(it -> {
            assertThat(it.number().kind()).isEqualTo(CardKind.ASSIGNMENT);
            assertThat(it.title()).isEqualTo("Lantaarns nakijken");
            assertThat(it.lead()).isEqualTo(corporatie);
            assertThat(it.due()).isEqualTo(DAY);
            assertThat(it.parent()).isNull();
            assertThat(it.visibility()).isEqualTo(Visibility.WIJKTEAM);
            assertThat(it.stage()).isEqualTo(Stage.NIEUW);
        });
    }

    @Test
    void whoMaySeeAnAssignmentIsChosenAsOfAnyCard() {
        quickAdd.ask(Origin.ANYWHERE);
        fillIn(corporatie);
        fill("Zichtbaar voor", Visibility.EIGEN_ORGANISATIE);
        save();

        assertThat(board()).singleElement().satisfies(it -> {
            assertThat(it.visibility()).isEqualTo(Visibility.BEPERKT);
            assertThat(it.lead()).isEqualTo(corporatie);
        });
        assertThat(boardOf(corporatie)).hasSize(1);
        assertThat(boardOf(politie)).isEmpty();
    }

    @Test
    void whatOneAsksOfTheOwnOrganisationCanStayThere() {
        quickAdd.ask(Origin.ANYWHERE);
        fillIn(opbouwwerker.organisation());
        fill("Zichtbaar voor", Visibility.EIGEN_ORGANISATIE);
        save();

        assertThat(board()).extracting(CardRow::visibility).containsExactly(Visibility.EIGEN_ORGANISATIE);
        assertThat(boardOf(corporatie)).isEmpty();
    }

    private List<CardRow> boardOf(OrganisationId organisation) {
        var colleague = town.person("collega", organisation, Role.PROFESSIONAL, wijk);
        return cards.board(CardFilter.in(Set.of(wijk)), colleague.clearance());
    }

    @Test
    void everyFieldOfAnAssignmentSaysWhatIsMissing() {
        quickAdd.ask(Origin.ANYWHERE);
        _click(_get(NativeButton.class, spec -> spec.withText("Afspraak")));
        save();

        assertThat(_get(TextField.class, spec -> spec.withLabel("Wat spreken we af?"))
                        .getErrorMessage())
                .isEqualTo("Vul dit in.");
        assertThat(who().getErrorMessage()).isEqualTo("Vul dit in.");
        assertThat(board()).isEmpty();
    }

    @Test
    void onlyTheTeamOfTheWijkCanBeAsked() {
        quickAdd.ask(Origin.ANYWHERE);
        _click(_get(NativeButton.class, spec -> spec.withText("Afspraak")));

        assertThat(who().getListDataView().getItems().map(OrganisationName::id))
                .contains(corporatie)
                .doesNotContain(elsewhere);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<OrganisationName> who() {
        return _get(ComboBox.class, spec -> spec.withLabel("Wie?"));
    }

    @SuppressWarnings("unchecked")
    private static <V> void fill(String label, V value) {
        _setValue((HasValue<?, V>) _get(Component.class, spec -> spec.withLabel(label)), value);
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Opslaan")));
    }

    private List<CardRow> board() {
        return cards.board(CardFilter.in(Set.of(wijk)), opbouwwerker.clearance());
    }
}
