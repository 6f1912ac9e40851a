package nl.wijkbord.assignment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AskingTeam;
import nl.wijkbord.assignment.ConsultationService;
import nl.wijkbord.assignment.Stance;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.ui.CardSidePanels;
import nl.wijkbord.card.ui.OpenCard;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Screen;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody leaves a card half way an answer, and comes back. */
@WijkbordTest
@ExtendWith(Screen.class)
@SuppressWarnings("NullAway.Init")
class AnswerDraftTests {

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private CardSidePanels panels;

    @Autowired
    private ConsultationService consultations;

    @Autowired
    private CardMoves moves;

    @Autowired
    private Town town;

    @Autowired
    private Spotlight spotlight;

    private AskingTeam team;
    private CardRow card;

    @BeforeEach
    void theyAreAsked() {
        team = teams.getObject();
        card = team.asked();
    }

    @AfterEach
    void leave() {
        UI.getCurrent().removeAll();
        spotlight.off();
    }

    @Test
    void whatWasTypedIsStillThere() {
        open(team.opbouwwerker);
        _setValue(note(), "Wij kennen de gr");

        open(team.opbouwwerker);

        assertThat(note().getValue()).isEqualTo("Wij kennen de gr");
    }

    @Test
    void itIsSentAndDoesNotComeBack() {
        open(team.opbouwwerker);
        _setValue(note(), "Wij kennen de groep");
        var page = open(team.opbouwwerker);

        page.pressButton("wij kunnen bijdragen");

        assertThat(page.words()).contains("Wij kennen de groep");
        assertThat(note().getValue()).isEqualTo("Wij kennen de groep");
        _setValue(note(), "");
        open(team.opbouwwerker);
        assertThat(note().getValue()).as("what was said, and no draft").isEqualTo("Wij kennen de groep");
    }

    @Test
    void wordsForOneOrganisationAreNotThereForAnother() {
        open(team.opbouwwerker);
        _setValue(note(), "Alleen voor welzijn");

        open(team.wijkagent);

        assertThat(note().getValue()).isEmpty();
    }

    @Test
    void whatAColleagueSaidMeanwhileIsNotOverruledUnseen() {
        var colleague = town.person("collega", team.welzijn, Role.PROFESSIONAL, team.wijk);
        open(team.opbouwwerker);
        _setValue(note(), "Wij kennen de groep");
        UI.getCurrent().removeAll();
        team.answer(card, colleague, Stance.NIET_VOOR_ONS, "Wij hebben niemand");
        var page = open(team.opbouwwerker);
        assertThat(note().getValue()).isEqualTo("Wij kennen de groep");

        page.pressButton("wij pakken op");

        assertThat(said()).isEqualTo(Stance.NIET_VOOR_ONS);
        assertThat(note().getValue()).isEqualTo("Wij kennen de groep");
        page.pressButton("wij pakken op");
        assertThat(said()).as("after having been told").isEqualTo(Stance.WIJ_PAKKEN_OP);
    }

    private @Nullable Stance said() {
        return consultations
                .of(card.id(), team.opbouwwerker.clearance())
                .flatMap(it -> it.of(team.welzijn))
                .orElseThrow()
                .stance();
    }

    @Test
    void wordsForAQuestionThatWasClosedAreReadAndNotSentToTheNext() {
        open(team.opbouwwerker);
        _setValue(note(), "Wij kennen de groep");
        UI.getCurrent().removeAll();
        var decided = decide();

        var closed = open(team.opbouwwerker);
        assertThat(unsent()).containsExactly("Wij kennen de groep");
        assertThat(closed.words()).contains("Wat je typte, is niet verstuurd");

        UI.getCurrent().removeAll();
        askAgain(decided);
        var next = open(team.opbouwwerker);
        assertThat(note().getValue()).isEmpty();
        assertThat(unsent()).containsExactly("Wij kennen de groep");

        next.pressButton("Weggooien");
        assertThat(unsent()).isEmpty();
        open(team.opbouwwerker);
        assertThat(unsent()).isEmpty();
    }

    @Test
    void wordsThatStandThereWhenTheNextQuestionComesAreNotForThatOne() {
        var page = open(team.opbouwwerker);
        _setValue(note(), "Wij kennen de groep");
        askAgain(decide());
        spotlight.on(team.opbouwwerker);

        page.panel().refresh();

        assertThat(note().getValue()).isEmpty();
        assertThat(unsent()).containsExactly("Wij kennen de groep");
    }

    @Test
    void throwingThoseAwayLeavesTheWordsForTheNextQuestion() {
        open(team.opbouwwerker);
        _setValue(note(), "Wij kennen de groep");
        UI.getCurrent().removeAll();
        var decided = decide();
        var page = open(team.opbouwwerker);
        askAgain(decided);
        spotlight.on(team.opbouwwerker);
        page.panel().refresh();
        _setValue(note(), "Nu hebben wij ie");
        assertThat(unsent()).containsExactly("Wij kennen de groep");

        page.pressButton("Weggooien");

        assertThat(unsent()).isEmpty();
        open(team.opbouwwerker);
        assertThat(unsent()).isEmpty();
        assertThat(note().getValue()).isEqualTo("Nu hebben wij ie");
    }

    private CardRef decide() {
        spotlight.on(team.wijkmanager);
        return consultations
                .decide(card.ref(), team.first(team.handhaving, "Het is hun plein"))
                .ref();
    }

    private void askAgain(CardRef decided) {
        spotlight.on(team.wijkmanager);
        var free = moves.withdraw(decided).ref();
        consultations.ask(free, team.of(team.politie, team.welzijn));
    }

    private static List<String> unsent() {
        return _find(TextArea.class, spec -> spec.withLabel(Texts.get("card.typed"))).stream()
                .map(TextArea::getValue)
                .toList();
    }

    private OpenCard open(Viewer by) {
        UI.getCurrent().removeAll();
        spotlight.on(by);
        return new OpenCard(panels.open(card.number(), by::clearance, () -> {}));
    }

    private static TextField note() {
        return _get(TextField.class, spec -> spec.withLabel(Texts.get("consultation.answer.note")));
    }
}
