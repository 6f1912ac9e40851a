package nl.wijkbord.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AskingTeam;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.assignment.ConsultationService;
import nl.wijkbord.assignment.DecisionInput;
import nl.wijkbord.card.Call;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.mywork.MyWorkService;
import nl.wijkbord.mywork.WorkGroup;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** What two organisations gave back lies with whoever connects the partners, who may see it; nobody's work floats. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class GivenBackOftenTests {

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private Hearing hearing;

    @Autowired
    private Cards cards;

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardWork work;

    @Autowired
    private AssignmentService assignments;

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
        hearing.begin();
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void aTaskThatTwoGaveBackIsSeenToByWhoConnectsThePartners() {
        var once = back(asked(Visibility.WIJKTEAM), team.opbouwwerker);
        assertThat(waiting(team.wijkmanager)).isEmpty();
        assertThat(hearing.of(team.wijkmanager, once.id())).isEmpty();

        var twice = back(give(once, team.handhaving), team.handhaver);

        assertThat(waiting(team.wijkmanager)).containsExactly("Hek herstellen");
        assertThat(hearing.of(team.wijkmanager, twice.id())).containsExactly(Call.HANDED_BACK);
        assertThat(waiting(team.wijkagent)).containsExactly("Hek herstellen");
        assertThat(hearing.of(team.wijkagent, twice.id())).containsExactly(Call.HANDED_BACK, Call.HANDED_BACK);
        assertThat(List.of(team.opbouwwerker, team.handhaver))
                .allSatisfy(it -> assertThat(waiting(it)).isEmpty());
    }

    @Test
    void whoMayNotSeeItHearsNothingOfIt() {
        var once = back(asked(Visibility.BEPERKT), team.opbouwwerker);
        spotlight.on(team.wijkagent);
        var again = assignments.askAgain(once.ref()).ref();

        var twice = back(cards.row(again, team.wijkagent), team.opbouwwerker);

        assertThat(waiting(team.wijkagent)).containsExactly("Hek herstellen");
        assertThat(waiting(team.wijkmanager)).isEmpty();
        assertThat(hearing.of(team.wijkmanager, twice.id())).isEmpty();
        assertThat(hearing.unread(team.wijkmanager)).isZero();
    }

    @Test
    void whoeverAskedMayAskAThirdAndAYesBeginsTheCountAnew() {
        var twice = back(give(back(asked(Visibility.WIJKTEAM), team.opbouwwerker), team.handhaving), team.handhaver);
        var third = give(twice, team.gemeente);
        assertThat(waiting(team.wijkmanager)).isEmpty();

        spotlight.on(team.wijkmanager);
        var taken = assignments.accept(third.ref()).ref();
        back(cards.row(taken, team.wijkmanager), team.wijkmanager);

        assertThat(waiting(team.wijkmanager)).isEmpty();
    }

    @Test
    void whatIsTakenBackDoesNotCount() {
        var once = back(asked(Visibility.WIJKTEAM), team.opbouwwerker);
        var second = give(once, team.handhaving);
        spotlight.on(team.handhaver);

        moves.undo(assignments.handBack(second.ref(), "Vergissing", Reason.NONE));

        assertThat(waiting(team.wijkmanager)).isEmpty();
    }

    @Test
    void aCardWaitsThereUntilItIsDecided() {
        var mine = cards.row(
                work.giveTo(team.card().ref(), team.politie, team.wijkagent.id())
                        .ref(),
                team.wijkagent);
        var twice = refused(refused(mine, team.welzijn, team.opbouwwerker), team.handhaving, team.handhaver);
        assertThat(waiting(team.wijkmanager)).containsExactly("Geluid rond de kooi");
        assertThat(hearing.of(team.wijkmanager, twice.id())).hasSize(2).containsOnly(Call.HANDED_BACK);
        assertThat(waiting(team.opbouwwerker)).isEmpty();

        spotlight.on(team.wijkmanager);
        consultations.decide(
                twice.ref(), new DecisionInput(team.politie, null, Set.of(), "Dan toch de politie", "", Reason.NONE));

        assertThat(waiting(team.wijkmanager)).isEmpty();
    }

    private CardRow asked(Visibility shown) {
        spotlight.on(team.wijkagent);
        var ref = assignments.ask(new AssignmentInput(
                Cards.face(team.wijk, "Hek herstellen"), team.welzijn, null, null, null, shown, Reason.NONE));
        return cards.row(ref, team.wijkagent);
    }

    private CardRow back(CardRow task, Viewer by) {
        spotlight.on(by);
        return row(assignments.handBack(task.ref(), "Geen mensen", Reason.NONE).ref(), by);
    }

    private CardRow give(CardRow task, OrganisationId to) {
        spotlight.on(team.wijkagent);
        return row(work.giveTo(task.ref(), to, null).ref(), team.wijkagent);
    }

    private CardRow refused(CardRow card, OrganisationId asked, Viewer by) {
        spotlight.on(team.wijkmanager);
        var offered = work.giveTo(card.ref(), asked, null).ref();
        spotlight.on(by);
        return row(moves.handBack(offered, "Niet van ons", Reason.NONE).ref(), by);
    }

    private CardRow row(CardRef ref, Viewer by) {
        return cards.row(ref, by);
    }

    private List<String> waiting(Viewer viewer) {
        spotlight.on(viewer);
        return myWork.all(viewer.clearance()).stream()
                .filter(it -> it.group() == WorkGroup.WAITS_FOR_ME)
                .map(it -> it.row().title())
                .toList();
    }
}
