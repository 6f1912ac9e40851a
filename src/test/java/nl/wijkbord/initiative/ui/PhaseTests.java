package nl.wijkbord.initiative.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.wijkbord.card.ui.OpenCard.confirm;
import static nl.wijkbord.card.ui.OpenCard.fill;
import static nl.wijkbord.card.ui.OpenCard.undo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.CardRelations;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.CardSidePanels;
import nl.wijkbord.card.ui.OpenCard;
import nl.wijkbord.initiative.InitiativeInput;
import nl.wijkbord.initiative.InitiativeService;
import nl.wijkbord.initiative.Phase;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.CardBox;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@WijkbordTest
@ExtendWith(Screen.class)
class PhaseTests {

    @Autowired
    private CardSidePanels panels;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private GrowInitiative grow;

    @Autowired
    private CardRelations relations;

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardWork work;

    @Autowired
    private CardBox cards;

    @Autowired
    private Town town;

    @Autowired
    private Spotlight spotlight;

    private WijkId wijk;
    private Viewer wijkmanager;

    @BeforeEach
    void meet() {
        var gemeente = town.organisation("gemeente");
        wijk = town.wijk("noord", gemeente);
        wijkmanager = town.person("wijkmanager", gemeente, Role.COORDINATOR, wijk);
        spotlight.on(wijkmanager);
    }

    @AfterEach
    void leave() {
        UI.getCurrent().removeAll();
        spotlight.off();
    }

    @Test
    void aPhaseTakesTheCardToItsColumn() {
        var number = initiative();
        var card = open(number);

        card.press("Verkenning");

        assertThat(cards.row(number).stage()).isEqualTo(Stage.TE_BESPREKEN);
        assertThat(card.words()).contains("Initiatiefnemer    Bewonersgroep");
    }

    @Test
    void aPhaseCanBeTakenBack() {
        var number = initiative();
        open(number).press("Verkenning");

        undo();

        assertThat(cards.row(number).stage()).isEqualTo(Stage.NIEUW);
    }

    @Test
    void onlyThePhasesThatMayBeEnteredCanBePressed() {
        var number = initiative();

        assertThat(pressable(open(number))).containsExactly("Idee", "Verkenning");

        var ref = work.giveTo(cards.row(number).ref(), wijkmanager.organisation(), null)
                .ref();
        assertThat(pressable(open(number)))
                .containsExactly("Idee", "Verkenning", "Plan", "Akkoord en geld", "Uitvoering");
        moves.move(ref, Stage.TE_BESPREKEN, null);
        assertThat(pressable(open(number))).doesNotContain("Idee", "Beheer");
    }

    private static List<String> pressable(OpenCard card) {
        return _find(_get(card.panel(), PhaseSteps.class), NativeButton.class).stream()
                .filter(it -> it.isEnabled() && !it.getText().isBlank())
                .map(NativeButton::getText)
                .toList();
    }

    @Test
    void upkeepBeginsAfterClosing() {
        var ref = cards.row(initiative()).ref();

        assertThatThrownBy(() -> initiatives.put(ref, Phase.BEHEER, null)).hasMessage("initiative.phase.close-first");
    }

    @Test
    void anInitiativeGrownFromASignalKeepsTheLink() {
        var signal = cards.signal("Kale muur", wijk, Visibility.WIJKTEAM);
        var card = open(signal);

        grow.run(card.panel());
        fill("Welke groep wil dit?", "Bewonersgroep");
        confirm("Maak initiatief");

        var related = relations.of(cards.row(signal).id(), wijkmanager.clearance());
        assertThat(related)
                .singleElement()
                .satisfies(it -> assertThat(it.row().number().kind()).isEqualTo(CardKind.INITIATIVE));
        assertThat(cards.row(signal).stage()).isEqualTo(Stage.AFGEROND);
        assertThat(card.words()).contains("leidde tot", related.getFirst().row().number() + " Kale muur");
    }

    @Test
    void aStepTakenBackKeepsSinceWhenItWasInItsPhase() {
        var number = initiative();
        var card = cards.row(number);
        var since = initiatives.details(card.id(), wijkmanager.clearance()).orElseThrow();

        moves.undo(moves.move(card.ref(), Stage.TE_BESPREKEN, null));

        assertThat(initiatives.details(card.id(), wijkmanager.clearance())).contains(since);
    }

    private CardNumber initiative() {
        return cards.number(initiatives.propose(new InitiativeInput(
                CardBox.face("Geveltuintjes", wijk), Visibility.WIJKTEAM, "Bewonersgroep", Reason.NONE)));
    }

    private OpenCard open(CardNumber number) {
        return new OpenCard(panels.open(number, wijkmanager::clearance, () -> {}));
    }
}
