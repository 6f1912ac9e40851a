package nl.wijkbord.mywork.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AskingTeam;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.assignment.ConsultationInput;
import nl.wijkbord.assignment.ConsultationService;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Face;
import nl.wijkbord.card.Priority;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Times;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is asked something reads before which day to answer, with what is late on top. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class AnswerDaysTests {

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private ConsultationService consultations;

    @Autowired
    private Town town;

    @Autowired
    private CardWork work;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Site site;

    @Autowired
    private Times times;

    @Autowired
    private JdbcClient database;

    private AskingTeam team;

    @BeforeEach
    void aTeam() {
        team = teams.getObject();
    }

    @AfterEach
    void leave() {
        Site.leave();
        spotlight.off();
    }

    @Test
    void whatIsLateComesFirstAndTheLastDayIsNearlyLate() {
        ask("Rustig aan", UnaryOperator.identity());
        ask("Vandaag", it -> it.within(Priority.URGENT));
        late(ask("Had gemoeten", UnaryOperator.identity()));

        assertThat(lines(team.opbouwwerker, "mijn-werk"))
                .startsWith("Had gemoeten late te laat: 2 dagen", "Vandaag soon bijna te laat")
                .anySatisfy(it -> assertThat(it).matches("Rustig aan {2}antwoord .+"))
                .hasSize(3);
        assertThat(lines(team.opbouwwerker, "mijn-organisatie?lijst=gevraagd"))
                .startsWith("Had gemoeten late te laat: 2 dagen", "Vandaag soon bijna te laat")
                .hasSize(3);
    }

    @Test
    void aQuestionWhoReactsFirstAndWhetherToReactFirstHaveTheirDayToo() {
        team.asked();
        var until = LocalDate.of(2099, 1, 1);
        assertThat(lines(team.opbouwwerker, "mijn-werk"))
                .containsExactly("Geluid rond de kooi  antwoord " + times.day(until));

        var card = team.card();
        spotlight.on(team.wijkmanager);
        var urgent = work.say(card.ref(), it -> it.titled("Brand").within(Priority.URGENT), Reason.NONE);
        work.giveTo(urgent, team.welzijn, null);

        assertThat(lines(team.opbouwwerker, "mijn-werk")).startsWith("Brand soon bijna te laat");
    }

    @Test
    void whatIsLateForAColleagueComesFirstForTheOrganisation() {
        ask("Rustig aan", UnaryOperator.identity());
        late(ask("Had gemoeten", UnaryOperator.identity(), colleague()));

        assertThat(lines(team.opbouwwerker, "mijn-organisatie?lijst=gevraagd"))
                .startsWith("Had gemoeten late te laat: 2 dagen")
                .hasSize(2);
    }

    @Test
    void ofTwoQuestionsOnOneCardTheFirstDayCounts() {
        var card = askToday();
        work.giveTo(card, team.welzijn, null);

        assertThat(lines(team.opbouwwerker, "mijn-werk")).containsExactly("Geluid rond de kooi soon bijna te laat");
        assertThat(lines(team.opbouwwerker, "mijn-organisatie?lijst=gevraagd"))
                .containsExactly("Geluid rond de kooi soon bijna te laat");
    }

    @Test
    void whatAColleagueIsAskedHidesNothingOfWhatEverybodyIsAsked() {
        var card = team.asked();
        work.giveTo(card.ref(), team.welzijn, colleague());

        assertThat(lines(team.opbouwwerker, "mijn-werk"))
                .containsExactly("Geluid rond de kooi  antwoord " + times.day(LocalDate.of(2099, 1, 1)));
    }

    private UserId colleague() {
        return town.person("collega", team.welzijn, Role.PROFESSIONAL, team.wijk)
                .id();
    }

    private CardRef askToday() {
        var card = team.card();
        spotlight.on(team.wijkmanager);
        return consultations.ask(
                card.ref(), new ConsultationInput(Set.of(team.welzijn), times.today(), "", Reason.NONE));
    }

    @Test
    void whoWasNotAskedReadsNothingOfIt() {
        late(ask("Had gemoeten", UnaryOperator.identity()));

        assertThat(lines(team.handhaver, "mijn-werk")).isEmpty();
        assertThat(lines(team.handhaver, "mijn-organisatie?lijst=gevraagd")).isEmpty();
        assertThat(lines(team.wijkagent, "mijn-werk"))
                .as("whoever asked has nothing to answer")
                .containsExactly("Had gemoeten  ");
    }

    @Test
    void theDayForWhichItShouldBeDoneIsNotCalledTheDayToAnswer() {
        var asked = ask("Zonder antwoorddag", UnaryOperator.identity());
        database.sql("update assignment_card set answer_before = null where id = ?")
                .param(asked.id().value())
                .update();
        work.expectBefore(asked, times.today().plusDays(3));

        assertThat(lines(team.opbouwwerker, "mijn-werk"))
                .containsExactly("Zonder antwoorddag  klaar voor "
                        + times.day(times.today().plusDays(3)));
    }

    /** Also when the partners were to answer on that very day. */
    @Test
    void whatIsLateOfMyOwnSaysHowLate() {
        var day = times.today().minusDays(2);
        var card = team.asked();
        var mine = work.giveTo(card.ref(), team.gemeente, team.wijkmanager.id());
        work.expectBefore(mine.ref(), times.today());
        database.sql("update consultation set answer_before = ?").param(day).update();
        database.sql("update card set due = ? where id = ?")
                .params(day, card.id().value())
                .update();

        assertThat(lines(team.wijkmanager, "mijn-werk")).containsExactly("Geluid rond de kooi late te laat: 2 dagen");
    }

    private List<String> lines(Viewer viewer, String address) {
        site.visit(viewer, address);
        return _find(WorkLine.class).stream()
                .map(WorkLine::told)
                .map(it -> it.title() + " " + it.tone() + " " + it.day())
                .toList();
    }

    private CardRef ask(String what, UnaryOperator<Face> how) {
        return ask(what, how, null);
    }

    private CardRef ask(String what, UnaryOperator<Face> how, @Nullable UserId person) {
        spotlight.on(team.wijkagent);
        return assignments.ask(new AssignmentInput(
                how.apply(Cards.face(team.wijk, what)), team.welzijn, person, null, null, Reason.NONE));
    }

    private void late(CardRef asked) {
        database.sql("update assignment_card set answer_before = ? where id = ?")
                .params(times.today().minusDays(2), asked.id().value())
                .update();
    }
}
