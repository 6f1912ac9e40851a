package nl.wijkbord.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AskingTeam;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.card.Call;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Closing;
import nl.wijkbord.card.Feedback;
import nl.wijkbord.card.Outcome;
import nl.wijkbord.card.ShareInput;
import nl.wijkbord.card.Stage;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.rounds.Round;
import nl.wijkbord.security.Accounts;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.ui.Times;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever has more than one reason to hear of something hears the best of them, once. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class HeardOnceTests {

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private Hearing hearing;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Cards cards;

    @Autowired
    private CardWork work;

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardPages pages;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private WatchService watching;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Times times;

    @Autowired
    private List<Round> rounds;

    @Autowired
    private JdbcClient database;

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
    void whoPutAStarOnACardHearsThatItWasClosed() {
        var card = team.card();
        spotlight.on(team.handhaver);
        work.favour(card.id(), true);
        hearing.forgetWatchers();

        spotlight.on(team.wijkmanager);
        moves.close(card.ref(), new Closing(Outcome.OPGELOST, "Opgeruimd", Feedback.JA, ""), Reason.NONE);

        assertThat(hearing.of(team.handhaver, card.id())).containsExactly(Call.CHANGED);
    }

    @Test
    void whoIsAskedByNameOfWhatIsWatchedIsNotToldThatItIsThere() {
        spotlight.on(team.opbouwwerker);
        watching.keep(new Watched(Set.of(team.wijk), Set.of()));

        var task = asked();
        assertThat(hearing.of(team.opbouwwerker, task.id())).containsExactly(Call.ASKED);

        assignments.lapse(task, "Niet meer nodig", Reason.NONE);
        assertThat(hearing.of(team.opbouwwerker, task.id())).containsExactlyInAnyOrder(Call.ASKED, Call.LAPSED);
    }

    @Test
    void whoIsAskedAgainIsNotToldThatItChanged() {
        var task = asked();
        spotlight.on(team.opbouwwerker);
        var back = assignments.handBack(task, "Geen tijd", Reason.NONE).ref();
        work.favour(task.id(), true);
        hearing.forgetWatchers();

        spotlight.on(team.wijkagent);
        assignments.askAgain(back);

        assertThat(hearing.of(team.opbouwwerker, task.id())).containsExactly(Call.ASKED, Call.ASKED);
    }

    private CardRef asked() {
        spotlight.on(team.wijkagent);
        return assignments.ask(new AssignmentInput(
                Cards.face(team.wijk, "Hek herstellen"), team.welzijn, null, null, null, Reason.NONE));
    }

    @Test
    void whoHasSeatsForTwoOrganisationsHearsOfAWatchedCardForTheFirst() {
        sitsAlsoFor(team.handhaver, team.politie);
        var card = team.card();
        spotlight.on(team.handhaver);
        work.favour(card.id(), true);
        hearing.begin();

        spotlight.on(team.wijkmanager);
        moves.move(card.ref(), Stage.TE_BESPREKEN, null);

        var chairs = accounts.viewers(team.handhaver.id());
        assertThat(chairs).hasSize(2);
        assertThat(hearing.of(chairs.getFirst(), card.id())).containsExactly(Call.CHANGED);
        assertThat(hearing.of(chairs.getLast(), card.id())).isEmpty();
    }

    private void sitsAlsoFor(Viewer person, OrganisationId other) {
        database.sql("insert into membership (id, user_id, organisation_id, wijk_id, role)"
                        + " values (?, ?, ?, ?, 'PROFESSIONAL')")
                .params(UUID.randomUUID(), person.id().value(), other.value(), team.wijk.value())
                .update();
    }

    @Test
    void whatIsSharedLongerOrAgainAsItWasIsHeardOnce() {
        var card = team.closed();
        work.share(card.ref(), shared(7));
        work.share(now(card).ref(), shared(14));
        var former = pages.find(card.number(), team.wijkmanager.clearance())
                .orElseThrow()
                .shares();
        var after = work.stopSharing(now(card).ref(), team.handhaving);
        work.shareAgain(after, former.iterator().next());

        assertThat(hearing.of(team.handhaver, card.id())).containsExactly(Call.SHARED);
    }

    private ShareInput shared(int days) {
        return new ShareInput(team.handhaving, "Kijk mee", times.today().plusDays(days), Reason.NONE);
    }

    private CardRow now(CardRow card) {
        return cards.row(card.ref(), team.wijkmanager);
    }

    @Test
    void whatWasToldMoreThanHalfAYearAgoIsGone() {
        spotlight.on(team.wijkmanager);
        var old = team.card();
        var young = team.card();
        spotlight.on(team.wijkmanager);
        List.of(old, young).forEach(it -> work.giveTo(it.ref(), team.welzijn, null));
        database.sql("update notification set told_at = '2020-01-01 00:00:00' where card_id = ?")
                .param(old.id().value())
                .update();

        rounds.stream()
                .filter(it -> it.name().equals("notification.old"))
                .forEach(it -> it.look().run());

        assertThat(hearing.rows(team.opbouwwerker))
                .extracting(it -> it.card().id())
                .containsExactly(young.id());
    }
}
