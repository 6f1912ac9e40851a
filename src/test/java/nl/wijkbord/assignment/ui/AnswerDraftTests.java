package nl.wijkbord.assignment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AskingTeam;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.ui.CardSidePanels;
import nl.wijkbord.card.ui.OpenCard;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.ui.Screen;
import nl.wijkbord.ui.Texts;
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

    private OpenCard open(Viewer by) {
        UI.getCurrent().removeAll();
        spotlight.on(by);
        return new OpenCard(panels.open(card.number(), by::clearance, () -> {}));
    }

    private static TextField note() {
        return _get(TextField.class, spec -> spec.withLabel(Texts.get("consultation.answer.note")));
    }
}
