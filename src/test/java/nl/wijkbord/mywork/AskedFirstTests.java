package nl.wijkbord.mywork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AskingTeam;
import nl.wijkbord.assignment.ConsultationService;
import nl.wijkbord.assignment.Stance;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.ui.LineDeeds;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Spotlight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is asked who reacts first, or to react first, finds it at the top of the own work; nobody else does. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class AskedFirstTests {

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private ObjectProvider<LineDeeds> deeds;

    @Autowired
    private ConsultationService consultations;

    @Autowired
    private MyWorkService myWork;

    @Autowired
    private Spotlight spotlight;

    private AskingTeam team;

    @BeforeEach
    void aTeam() {
        team = teams.getObject();
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    private List<String> asked(Viewer viewer) {
        spotlight.on(viewer);
        return myWork.all(viewer.clearance()).stream()
                .flatMap(it -> it.question().stream())
                .map(it -> it.key())
                .toList();
    }

    @Test
    void aQuestionStandsThereUntilItIsAnswered() {
        var card = team.asked();

        assertThat(asked(team.opbouwwerker)).containsExactly("consultation.question.open");
        assertThat(asked(team.handhaver)).isEmpty();

        team.answer(card, team.opbouwwerker, Stance.NIET_VOOR_ONS, "");

        assertThat(asked(team.opbouwwerker)).isEmpty();
        assertThat(asked(team.wijkagent)).hasSize(1);
    }

    @Test
    void whatWasDecidedIsAskedNoMore() {
        var card = team.asked();
        consultations.decide(card.ref(), team.first(team.welzijn, "Zij kennen de groep"));

        assertThat(asked(team.wijkagent)).isEmpty();
        assertThat(asked(team.opbouwwerker)).containsExactly("card.offer.question");
    }

    @Test
    void whoIsAskedToReactFirstAnswersOnTheLine() {
        var card = team.card();
        spotlight.on(team.wijkmanager);
        consultations.decide(card.ref(), team.first(team.welzijn, "Zij kennen de groep"));

        assertThat(onTheLine(team.opbouwwerker)).containsExactly("Wij pakken dit op", "Geef terug");
        assertThat(onTheLine(team.wijkmanager)).isEmpty();
    }

    private List<String> onTheLine(Viewer viewer) {
        spotlight.on(viewer);
        return myWork.all(viewer.clearance()).stream()
                .map(WorkItem::row)
                .flatMap(it -> words(it).stream())
                .toList();
    }

    private List<String> words(CardRow card) {
        return deeds.orderedStream()
                .flatMap(it -> it.on(() -> card, () -> {}).stream())
                .map(LineDeeds.Deed::words)
                .toList();
    }

    @Test
    void whoMayNoLongerSeeTheCardIsNotAskedAnyMore() {
        var card = team.asked(team.closed());
        assertThat(asked(team.opbouwwerker)).hasSize(1);

        spotlight.on(team.wijkmanager);
        team.limit(card);

        assertThat(asked(team.opbouwwerker)).isEmpty();
        assertThat(asked(team.wijkagent)).hasSize(1);
    }
}
