package nl.wijkbord.mywork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AskingTeam;
import nl.wijkbord.assignment.ConsultationService;
import nl.wijkbord.assignment.Stance;
import nl.wijkbord.card.AskedQuestion;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Charge;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.LineDeeds;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.ui.Screen;
import nl.wijkbord.ui.Times;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is asked who reacts first, or to react first, finds it at the top of the own work; nobody else does. */
@WijkbordTest
@ExtendWith(Screen.class)
@SuppressWarnings("NullAway.Init")
class AskedFirstTests {

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private ObjectProvider<LineDeeds> deeds;

    @Autowired
    private ConsultationService consultations;

    @Autowired
    private CardWork work;

    @Autowired
    private CardMoves moves;

    @Autowired
    private Cards cards;

    @Autowired
    private Times times;

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
        return deeds(viewer).map(LineDeeds.Deed::words).toList();
    }

    private Stream<LineDeeds.Deed> deeds(Viewer viewer) {
        return myWork.all(viewer.clearance()).stream()
                .flatMap(it -> Stream.concat(
                        on(deed -> deed.on(it::row, () -> {})),
                        it.question().stream()
                                .flatMap(asked -> on(deed -> deed.onQuestion(asked, it::row, () -> {})))));
    }

    private Stream<LineDeeds.Deed> on(Function<LineDeeds, List<LineDeeds.Deed>> question) {
        return deeds.orderedStream().flatMap(it -> question.apply(it).stream());
    }

    @Test
    void whoIsConsultedAnswersOnTheLineInOneTap() {
        var card = team.asked();
        assertThat(onTheLine(team.opbouwwerker))
                .containsExactly("wij pakken op", "wij kunnen bijdragen", "niet voor ons", "eerst info nodig");
        assertThat(onTheLine(team.handhaver)).isEmpty();

        spotlight.on(team.opbouwwerker);
        deeds(team.opbouwwerker).toList().get(1).run().run();

        assertThat(team.seen(card, team.wijkmanager).of(team.welzijn))
                .hasValueSatisfying(it -> assertThat(it.stance()).isEqualTo(Stance.KUNNEN_BIJDRAGEN));
    }

    @Test
    void whatAColleagueSaidMeanwhileIsNotReplacedFromTheLine() {
        var card = team.asked();
        spotlight.on(team.opbouwwerker);
        var old = deeds(team.opbouwwerker).toList();
        team.answer(card, team.opbouwwerker, Stance.NIET_VOOR_ONS, "");

        old.getFirst().run().run();

        assertThat(team.seen(card, team.wijkmanager).of(team.welzijn))
                .hasValueSatisfying(it -> assertThat(it.stance()).isEqualTo(Stance.NIET_VOOR_ONS));
    }

    @Test
    void whatIsAskedAnewIsNotAnsweredFromTheOldLine() {
        var card = team.asked();
        spotlight.on(team.opbouwwerker);
        var old = deeds(team.opbouwwerker).toList();
        spotlight.on(team.wijkmanager);
        consultations.decide(card.ref(), team.first(team.gemeente, "Wij kennen de groep"));
        var again = team.asked(cards.row(card.ref(), team.wijkmanager));

        spotlight.on(team.opbouwwerker);
        old.getFirst().run().run();

        assertThat(team.seen(again, team.wijkmanager).of(team.welzijn))
                .hasValueSatisfying(it -> assertThat(it.stance()).isNull());
    }

    @Test
    void whoAskedWaitsForTheOthersAndThenTheyWaitForWhoAsked() {
        var card = team.asked();
        assertThat(groups(team.wijkmanager)).containsExactly(WorkGroup.WAITS_FOR_OTHERS);

        team.answer(card, team.opbouwwerker, Stance.NIET_VOOR_ONS, "");
        assertThat(groups(team.wijkmanager)).containsExactly(WorkGroup.WAITS_FOR_OTHERS);

        team.answer(card, team.wijkagent, Stance.WIJ_PAKKEN_OP, "");
        assertThat(groups(team.wijkmanager)).containsExactly(WorkGroup.WAITS_FOR_ME);
        assertThat(groups(team.connector)).isEmpty();
        assertThat(groups(team.handhaver)).isEmpty();

        spotlight.on(team.wijkmanager);
        consultations.decide(card.ref(), team.first(team.politie, "Zij kennen de groep"));
        assertThat(groups(team.wijkmanager)).isEmpty();
    }

    @Test
    void whatWasAskedAboutACardThatIsHiddenNowIsNotThere() {
        var card = team.asked();
        spotlight.on(team.wijkagent);
        work.show(card.ref(), Visibility.EIGEN_ORGANISATIE, Set.of());

        assertThat(groups(team.wijkmanager)).isEmpty();
    }

    @Test
    void whatIsMineStandsByItsOwnDayWhateverIAsked() {
        var card = team.asked();
        work.giveTo(cards.row(card.ref(), team.wijkmanager).ref(), team.gemeente, team.wijkmanager.id());
        work.expectBefore(cards.row(card.ref(), team.wijkmanager).ref(), times.today());

        assertThat(groups(team.wijkmanager)).containsExactly(WorkGroup.TODAY);
    }

    @Test
    void whatIsMineAndHasNoDayStandsByTheirAnswers() {
        var card = team.asked();
        work.giveTo(cards.row(card.ref(), team.wijkmanager).ref(), team.gemeente, team.wijkmanager.id());
        assertThat(groups(team.wijkmanager)).containsExactly(WorkGroup.WAITS_FOR_OTHERS);

        team.answer(card, team.opbouwwerker, Stance.NIET_VOOR_ONS, "");
        team.answer(card, team.wijkagent, Stance.WIJ_PAKKEN_OP, "");

        assertThat(groups(team.wijkmanager)).containsExactly(WorkGroup.WAITS_FOR_ME);
    }

    @Test
    void whatStandsOpenStaysWithWhoAskedAlsoWhenSomebodyIsAtWork() {
        var card = team.asked();
        spotlight.on(team.wijkagent);
        moves.takeUp(
                cards.row(card.ref(), team.wijkagent).ref(),
                new Charge(team.politie, team.wijkagent.id(), Set.of()),
                null);

        assertThat(groups(team.wijkmanager)).containsExactly(WorkGroup.WAITS_FOR_OTHERS);
    }

    private List<WorkGroup> groups(Viewer viewer) {
        spotlight.on(viewer);
        return myWork.all(viewer.clearance()).stream().map(WorkItem::group).toList();
    }

    @Test
    void afterTheDayThereIsNothingToWaitFor() {
        var day = LocalDate.of(2027, 4, 27);
        var asked = new AskedQuestion(new CardId(UUID.randomUUID()), team.wijkmanager.id(), day, 1);

        assertThat(asked.isReady(day)).isFalse();
        assertThat(asked.isReady(day.plusDays(1))).isTrue();
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
