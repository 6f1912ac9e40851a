package nl.wijkbord.mywork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AskingTeam;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.LineDeeds;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** What a school or a department has to do stands on the list of whoever tells what it says, who does so there. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class SpokenForTests {

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private ObjectProvider<LineDeeds> deeds;

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private Organisations organisations;

    @Autowired
    private MyWorkService myWork;

    @Autowired
    private Spotlight spotlight;

    private AskingTeam team;
    private OrganisationId groen;
    private String name;

    @BeforeEach
    void aDepartment() {
        team = teams.getObject();
        groen = town.outside("groen");
        organisations.forget();
        name = organisations.find(groen).orElseThrow().name();
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void whoAskedAndWhoConnectsThePartnersTellItFromTheLine() {
        ask(Visibility.WIJKTEAM);

        assertThat(List.of(team.opbouwwerker, team.wijkmanager, team.connector)).allSatisfy(it -> {
            assertThat(groups(it)).containsExactly(WorkGroup.WAITS_FOR_OTHERS);
            assertThat(words(it)).containsExactly(name + " doet dit", name + " geeft terug");
        });
        assertThat(List.of(team.wijkagent, team.handhaver, team.wethouder))
                .allSatisfy(it -> assertThat(groups(it)).isEmpty());
    }

    @Test
    void whatSomebodyMayNotSeeIsNotOnThatList() {
        ask(Visibility.BEPERKT);

        assertThat(groups(team.opbouwwerker)).containsExactly(WorkGroup.WAITS_FOR_OTHERS);
        assertThat(groups(team.wijkmanager)).isEmpty();
        assertThat(groups(team.connector)).isEmpty();
    }

    @Test
    void whatItGaveBackLiesWithWhoAskedAndWhatItDidIsOffTheLists() {
        var back = ask(Visibility.WIJKTEAM);
        assignments.handBack(back.ref(), "Te druk tot mei", Reason.NONE);
        assertThat(groups(team.opbouwwerker)).containsExactly(WorkGroup.WAITS_FOR_ME);
        assertThat(groups(team.wijkmanager)).isEmpty();

        var accepted = assignments.accept(ask(Visibility.WIJKTEAM).ref());
        assertThat(groups(team.wijkmanager)).containsExactly(WorkGroup.WAITS_FOR_OTHERS);
        assertThat(words(team.wijkmanager)).containsExactly("Klaar");
        spotlight.on(team.wijkmanager);
        var done = assignments.done(accepted.ref(), "", Reason.NONE);

        assertThat(cards.row(done.ref(), team.wijkmanager).stage()).isEqualTo(Stage.AFGEROND);
        assertThat(groups(team.wijkmanager)).isEmpty();
    }

    @Test
    void aPartnerWithAccountsAnswersForItself() {
        spotlight.on(team.opbouwwerker);
        assignments.ask(new AssignmentInput(
                Cards.face(team.wijk, "Rondje lopen"), team.politie, null, null, null, Reason.NONE));

        assertThat(groups(team.wijkmanager)).isEmpty();
        assertThat(groups(team.opbouwwerker)).containsExactly(WorkGroup.WAITS_FOR_OTHERS);
        assertThat(words(team.opbouwwerker)).isEmpty();
    }

    private CardRow ask(Visibility shown) {
        spotlight.on(team.opbouwwerker);
        var ref = assignments.ask(new AssignmentInput(
                Cards.face(team.wijk, "Boom snoeien"), groen, null, null, null, shown, Reason.NONE));
        return cards.row(ref, team.opbouwwerker);
    }

    private List<WorkItem> work(Viewer viewer) {
        spotlight.on(viewer);
        return myWork.all(viewer.clearance());
    }

    private List<WorkGroup> groups(Viewer viewer) {
        return work(viewer).stream().map(WorkItem::group).toList();
    }

    /** What stands on the buttons of what is up to this person. */
    private List<String> words(Viewer viewer) {
        return work(viewer).stream()
                .filter(WorkItem::isUpToMe)
                .map(WorkItem::row)
                .flatMap(row -> deeds.orderedStream().flatMap(it -> it.on(() -> row, () -> {}).stream()))
                .map(LineDeeds.Deed::words)
                .toList();
    }
}
