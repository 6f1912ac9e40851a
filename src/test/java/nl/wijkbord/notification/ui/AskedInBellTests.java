package nl.wijkbord.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AskingTeam;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.assignment.ConsultationInput;
import nl.wijkbord.assignment.ConsultationService;
import nl.wijkbord.assignment.DecisionInput;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.ui.OpenCard;
import nl.wijkbord.organisation.People;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The bell tells by which day to answer what is asked, for as long as nobody did. */
@WijkbordTest
@ExtendWith(Screen.class)
@Import(AskingTeam.class)
@SuppressWarnings("NullAway.Init")
class AskedInBellTests {

    private static final LocalDate DAY = LocalDate.of(2099, 1, 1);

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private NotificationBar bar;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private ConsultationService consultations;

    @Autowired
    private Cards cards;

    @Autowired
    private People people;

    @Autowired
    private Spotlight spotlight;

    private AskingTeam team;

    @BeforeEach
    void aTeam() {
        team = teams.getObject();
        people.forget();
    }

    @AfterEach
    void leave() {
        UI.getCurrent().removeAll();
        spotlight.off();
    }

    @Test
    void whatIsAskedTellsItsDayUntilItIsAnswered() {
        var task = urgent();
        assertThat(words(team.opbouwwerker)).contains("Hek herstellen", "bijna te laat");

        spotlight.on(team.opbouwwerker);
        assignments.accept(task);

        assertThat(words(team.opbouwwerker)).contains("Hek herstellen").doesNotContain("bijna te laat");
    }

    @Test
    void whoAskedAndWhoHasNothingToDoWithItReadNoDay() {
        urgent();

        assertThat(words(team.wijkagent)).doesNotContain("bijna te laat");
        assertThat(words(team.handhaver)).doesNotContain("bijna te laat", "Hek herstellen");
    }

    @Test
    void toHaveASayIsOtherWordsThanToLead() {
        var card = team.card();
        spotlight.on(team.wijkmanager);
        consultations.ask(card.ref(), new ConsultationInput(Set.of(team.welzijn), DAY, "", Reason.NONE));
        assertThat(words(team.opbouwwerker))
                .contains("vraagt wie eerst reageert")
                .doesNotContain("of jullie eerst");

        spotlight.on(team.wijkmanager);
        consultations.decide(
                cards.row(card.ref(), team.wijkmanager).ref(),
                new DecisionInput(team.welzijn, null, Set.of(), "Zij kennen de groep", "", Reason.NONE));

        assertThat(words(team.opbouwwerker))
                .containsOnlyOnce("vraagt of jullie eerst reageren")
                .containsOnlyOnce("gevraagd aan jullie")
                .doesNotContain("vraagt wie eerst reageert");
    }

    private CardRef urgent() {
        spotlight.on(team.wijkagent);
        var face = Cards.face(team.wijk, "Hek herstellen").within(Priority.URGENT);
        return assignments.ask(new AssignmentInput(face, team.welzijn, null, null, null, Reason.NONE));
    }

    private String words(Viewer who) {
        UI.getCurrent().removeAll();
        spotlight.on(who);
        UI.getCurrent().add(bar.create());
        _click(_get(NativeButton.class, spec -> spec.withClasses("bell")));
        var words = OpenCard.dialogWords();
        OpenCard.dialogs().forEach(it -> it.close());
        return words;
    }
}
