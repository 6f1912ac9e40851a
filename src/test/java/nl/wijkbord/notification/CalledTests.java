package nl.wijkbord.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AskingTeam;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.assignment.ConsultationService;
import nl.wijkbord.assignment.Stance;
import nl.wijkbord.card.Call;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.ShareInput;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.StatementCount;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Times;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is called to a card hears why, once, and whoever did it hears nothing. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class CalledTests {

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private Hearing hearing;

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private CardWork work;

    @Autowired
    private CardMoves moves;

    @Autowired
    private Times times;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private ConsultationService consultations;

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
    void whoIsAskedToLeadHearsItAndWhoAskedHearsTheAnswer() {
        var card = offered();
        assertThat(hearing.of(team.opbouwwerker, card.id())).containsExactly(Call.ASKED);
        assertThat(hearing.of(team.wijkmanager, card.id())).isEmpty();

        spotlight.on(team.opbouwwerker);
        moves.accept(card.ref());

        assertThat(hearing.of(team.wijkmanager, card.id())).containsExactly(Call.ACCEPTED);
        assertThat(hearing.of(team.opbouwwerker, card.id())).containsExactly(Call.ASKED);
        assertThat(List.of(team.wijkagent, team.handhaver))
                .allSatisfy(it -> assertThat(hearing.of(it, card.id())).isEmpty());
    }

    @Test
    void whoAskedThePartnersHearsWhenTheLastOneAnswered() {
        var card = team.asked();
        team.answer(card, team.opbouwwerker, Stance.NIET_VOOR_ONS, "");
        assertThat(hearing.of(team.wijkmanager, card.id())).isEmpty();

        team.answer(card, team.wijkagent, Stance.EERST_INFO, "");
        team.answer(card, team.wijkagent, Stance.WIJ_PAKKEN_OP, "");

        assertThat(hearing.of(team.wijkmanager, card.id())).containsExactly(Call.ANSWERED);
        assertThat(hearing.of(team.connector, card.id())).isEmpty();
    }

    @Test
    void whatIsHandedBackIsHeardByWhoAsked() {
        var card = offered();

        spotlight.on(team.opbouwwerker);
        moves.handBack(card.ref(), "Geen tijd", Reason.NONE);

        assertThat(hearing.of(team.wijkmanager, card.id())).containsExactly(Call.HANDED_BACK);
    }

    @Test
    void onlyTheOneWhoWasNamedHearsIt() {
        var colleague = town.seated("collega", team.welzijn, Role.PROFESSIONAL, team.wijk);
        var card = team.card();
        spotlight.on(team.wijkmanager);

        work.giveTo(card.ref(), team.welzijn, colleague.id());

        assertThat(hearing.of(colleague, card.id())).containsExactly(Call.ASKED);
        assertThat(hearing.of(team.opbouwwerker, card.id())).isEmpty();
    }

    @Test
    void whoGetsACardOfAColleagueHearsItAndWhoTakesOneDoesNot() {
        var colleague = town.seated("collega", team.politie, Role.PROFESSIONAL, team.wijk);
        var card = team.card();

        var given = work.giveTo(card.ref(), team.politie, colleague.id());
        assertThat(hearing.of(colleague, card.id())).containsExactly(Call.GIVEN);

        work.giveTo(given.ref(), team.politie, team.wijkagent.id());
        assertThat(hearing.of(team.wijkagent, card.id())).isEmpty();
    }

    @Test
    void whoIsConsultedHearsTheQuestionAndTheDecision() {
        var asked = team.asked();
        spotlight.on(team.wijkmanager);

        consultations.decide(asked.ref(), team.first(team.welzijn, "Zij kennen de jongeren"));

        assertThat(hearing.of(team.wijkagent, asked.id())).containsExactly(Call.DECIDED, Call.ASKED);
        assertThat(hearing.of(team.opbouwwerker, asked.id())).containsOnly(Call.ASKED);
        assertThat(hearing.of(team.wijkmanager, asked.id())).isEmpty();
    }

    @Test
    void anAssignmentIsHeardOnBothSides() {
        var task = agreed();
        assertThat(hearing.of(team.opbouwwerker, task.id())).containsExactly(Call.ASKED);

        spotlight.on(team.opbouwwerker);
        var accepted = assignments.accept(task.ref()).ref();
        assignments.done(accepted, "Opgeruimd", Reason.NONE);

        assertThat(hearing.of(team.wijkagent, task.id())).containsExactlyInAnyOrder(Call.ACCEPTED, Call.DONE);
        assertThat(hearing.of(team.opbouwwerker, task.id())).containsExactly(Call.ASKED);
    }

    @Test
    void whoWatchesHearsWhatHappensAndNobodyElse() {
        var card = team.card();
        spotlight.on(team.handhaver);
        work.favour(card.id(), true);
        hearing.forgetWatchers();

        spotlight.on(team.wijkmanager);
        moves.move(card.ref(), Stage.TE_BESPREKEN, null);

        assertThat(hearing.of(team.handhaver, card.id())).containsExactly(Call.CHANGED);
        assertThat(hearing.of(team.opbouwwerker, card.id())).isEmpty();
    }

    @Test
    void whoDidItAndWatchesHearsNothing() {
        var card = team.card();
        work.favour(card.id(), true);
        hearing.forgetWatchers();

        moves.move(card.ref(), Stage.TE_BESPREKEN, null);

        assertThat(hearing.of(team.wijkagent, card.id())).isEmpty();
    }

    @Test
    void whatMayNoLongerBeReadIsNeitherListedNorCounted() {
        var card = offered();
        var consulted = team.asked();
        assertThat(hearing.unread(team.opbouwwerker)).isEqualTo(2);

        spotlight.on(team.wijkagent);
        work.show(cards.row(consulted.ref(), team.wijkagent).ref(), Visibility.EIGEN_ORGANISATIE, Set.of());

        assertThat(hearing.unread(team.opbouwwerker)).isOne();
        assertThat(hearing.rows(team.opbouwwerker))
                .extracting(it -> it.card().id())
                .containsExactly(card.id());
    }

    @Test
    void whoDidNotReadTheCardThenHearsNothingLater() {
        var card = team.asked(team.closed());
        spotlight.on(team.wijkmanager);
        work.show(cards.row(card.ref(), team.wijkmanager).ref(), Visibility.WIJKTEAM, Set.of());

        assertThat(hearing.of(team.handhaver, card.id())).isEmpty();
        assertThat(hearing.unread(team.handhaver)).isZero();
        assertThat(hearing.unread(team.wethouder)).isZero();
    }

    @Test
    void aPartnerWithWhomItIsSharedForAWhileHearsIt() {
        var card = team.closed();

        work.share(
                card.ref(),
                new ShareInput(team.handhaving, "Kijk mee", times.today().plusDays(7), Reason.NONE));

        assertThat(hearing.of(team.handhaver, card.id())).containsExactly(Call.SHARED);
        assertThat(hearing.of(team.wijkagent, card.id())).isEmpty();
    }

    @Test
    void tellingManyTakesNoMoreStatementsThanTellingOne() {
        var one = StatementCount.of(this::offered);
        for (int i = 0; i < 20; i++) {
            town.person("collega", team.welzijn, Role.PROFESSIONAL, team.wijk);
        }
        hearing.begin();
        hearing.of(team.opbouwwerker, new CardId(java.util.UUID.randomUUID())); // who they are is known again
        offered();

        assertThat(StatementCount.of(this::offered)).isLessThanOrEqualTo(one + 1);
        assertThat(hearing.unread(team.opbouwwerker)).isEqualTo(2);
    }

    private CardRow offered() {
        var card = team.card();
        spotlight.on(team.wijkmanager);
        return cards.row(work.giveTo(card.ref(), team.welzijn, null).ref(), team.wijkmanager);
    }

    private CardRow agreed() {
        spotlight.on(team.wijkagent);
        var ref = assignments.ask(new AssignmentInput(
                Cards.face(team.wijk, "Hek herstellen"), team.welzijn, null, null, null, Reason.NONE));
        return row(ref.id(), team.wijkagent);
    }

    private CardRow row(CardId card, Viewer by) {
        return cards.row(new nl.wijkbord.card.CardRef(card, 0), by);
    }
}
