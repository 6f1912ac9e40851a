package nl.wijkbord.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardFilter;
import nl.wijkbord.card.CardRelations;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.card.RelatedCard;
import nl.wijkbord.card.RelationKind;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.signal.SignalService;
import nl.wijkbord.signal.Spotted;
import nl.wijkbord.signal.TwoPartners;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.StatementCount;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Screen;
import nl.wijkbord.ui.Times;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody is about to tell what stands on the board already. */
@WijkbordTest
@ExtendWith(Screen.class)
@SuppressWarnings("NullAway.Init")
class LookalikesTests {

    @Autowired
    private ObjectProvider<TwoPartners> towns;

    @Autowired
    private QuickAdd quickAdd;

    @Autowired
    private SignalService signals;

    @Autowired
    private CardService cards;

    @Autowired
    private CardRelations relations;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Times times;

    private TwoPartners town;
    private CardRow first;

    @BeforeEach
    void aSignalStandsOnTheBoard() {
        town = towns.getObject();
        first = town.waste(town.wijkbeheerder, "Zwerfafval bij de winkels");
        spotlight.on(town.opbouwwerker);
        quickAdd.ask(Origin.ANYWHERE);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void whatLooksLikeItIsShownOnceWhatWhereAndKindAreKnown() {
        text("Wat is er aan de hand?").setValue("Vuil op straat");
        assertThat(status()).isEmpty();

        kind().setValue(town.waste);

        assertThat(status()).isEqualTo("1 signaal lijkt hierop");
        assertThat(_get(Anchor.class, spec -> spec.withClasses("card-link")))
                .satisfies(it -> assertThat(it.getHref()).isEqualTo("k/" + first.number()))
                .satisfies(it -> assertThat(it.getTarget()).contains("_blank"))
                .satisfies(it -> assertThat(it.getText()).isEqualTo(first.number() + " Zwerfafval bij de winkels"));
    }

    @Test
    void theSameQuestionIsNotAskedTwice() {
        answer();

        assertThat(StatementCount.of(() -> text("Wat is er aan de hand?").setValue("Vuil op het plein")))
                .isZero();
    }

    @Test
    void whoGoesOnMakesANewCardAsAlways() {
        answer();

        press("Opslaan");

        assertThat(board()).hasSize(2);
        assertThat(relations.of(first.id(), town.opbouwwerker.clearance())).isEmpty();
    }

    @Test
    void theNewCardCanBelongToTheOneThatWasThere() {
        answer();
        _setValue(box("Hoort hierbij"), true);

        press("Opslaan");

        assertThat(board()).hasSize(2);
        assertThat(relations.of(first.id(), town.opbouwwerker.clearance()))
                .extracting(RelatedCard::kind, RelatedCard::forward)
                .containsExactly(tuple(RelationKind.HOORT_BIJ, false));
    }

    @Test
    void seenAgainMakesNoCardAndIsTakenBack() {
        answer();
        _setValue(box("+1, geen nieuwe kaart"), true);

        press("+1 opslaan");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(board()).hasSize(1);
        assertThat(seen()).isEqualTo(2);
        Notices.undoLast();
        assertThat(seen()).isEqualTo(1);
    }

    @Test
    void oneThingIsDoneAboutEach() {
        answer();
        _setValue(box("Hoort hierbij"), true);

        _setValue(box("+1, geen nieuwe kaart"), true);
        assertThat(box("Hoort hierbij").getValue()).isFalse();

        _setValue(box("Hoort hierbij"), true);
        assertThat(box("+1, geen nieuwe kaart").getValue()).isFalse();
        press("Opslaan");
        assertThat(board()).hasSize(2);
    }

    @Test
    void anInitiativeIsNoSignalThatWasToldBefore() {
        answer();

        _click(_get(NativeButton.class, spec -> spec.withText("Initiatief")));

        assertThat(status()).isEmpty();
        assertThat(_find(Checkbox.class, spec -> spec.withLabel("Hoort hierbij")))
                .isEmpty();
    }

    @Test
    void whatIsHiddenFromThisOrganisationLooksLikeNothing() {
        town.waste(town.wijkbeheerder, "Van ons alleen", town.buurt, Visibility.EIGEN_ORGANISATIE);
        spotlight.on(town.opbouwwerker);

        answer();

        assertThat(status()).isEqualTo("1 signaal lijkt hierop");
    }

    private void answer() {
        text("Wat is er aan de hand?").setValue("Vuil op straat");
        text("Waar?").setValue("Parkplein");
        kind().setValue(town.waste);
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static Checkbox box(String label) {
        return _get(Checkbox.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<CategoryName> kind() {
        return _get(ComboBox.class, spec -> spec.withLabel("Soort"));
    }

    private static String status() {
        return _get(_get(Lookalikes.class), Paragraph.class).getText();
    }

    private List<CardRow> board() {
        return cards.board(CardFilter.in(Set.of(town.wijk)), town.opbouwwerker.clearance());
    }

    private int seen() {
        return signals.spotted(first.id(), times.today(), town.opbouwwerker.clearance())
                .map(Spotted::times)
                .orElse(0);
    }
}
