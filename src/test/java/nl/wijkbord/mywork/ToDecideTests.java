package nl.wijkbord.mywork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AskingTeam;
import nl.wijkbord.assignment.ConsultationService;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.card.CardBell;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.HandedBack;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Waiting;
import nl.wijkbord.card.WaitingReason;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What two organisations gave back waits for whoever connects the partners, as long as there is something to decide. */
@WijkbordTest
@RecordApplicationEvents
@SuppressWarnings("NullAway.Init")
class ToDecideTests {

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private Cards cards;

    @Autowired
    private CardWork work;

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardPages pages;

    @Autowired
    private MyWorkService myWork;

    @Autowired
    private ConsultationService consultations;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private ApplicationEvents events;

    private AskingTeam team;

    @BeforeEach
    void aTeam() {
        team = teams.getObject();
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void whatNobodyWantsIsForWhoConnectsThePartnersAndForNobodyElse() {
        var card = refusedTwice(team.card().ref());

        assertThat(toDecide(team.wijkmanager)).containsExactly(card.id());
        assertThat(toDecide(team.wijkagent)).isEmpty();
        assertThat(toDecide(team.handhaver)).isEmpty();
    }

    @Test
    void whatSomebodyIsAtWorkOnIsDecided() {
        var led = led(team.card());
        spotlight.on(team.wijkmanager);
        var atWork = moves.move(led, Stage.OPGEPAKT, null).ref();

        var back = refusedTwice(atWork);

        assertThat(back.stage()).isEqualTo(Stage.OPGEPAKT);
        assertThat(toDecide(team.wijkmanager)).isEmpty();
    }

    @Test
    void whatIsTakenUpAfterwardsIsDecidedToo() {
        var back = refusedTwice(led(team.card()));
        assertThat(toDecide(team.wijkmanager)).containsExactly(back.id());

        moves.move(back.ref(), Stage.OPGEPAKT, null);

        assertThat(toDecide(team.wijkmanager)).isEmpty();
    }

    @Test
    void whoHasItAndIsChosenAgainSettlesIt() {
        var back = refusedTwice(led(team.card()));

        var stays = work.giveTo(back.ref(), team.gemeente, null);

        assertThat(toDecide(team.wijkmanager)).isEmpty();
        assertThat(handedBack(stays.ref())).isNull();
    }

    @Test
    void thatIsToldAtOnceAndInTheHistoryWithoutWhyOthersGaveItBack() {
        var back = refusedTwice(led(team.card()));
        events.clear();

        work.giveTo(back.ref(), team.gemeente, null);

        assertThat(events.stream(CardBell.class)).extracting(CardBell::id).contains(back.id());
        assertThat(pages.history(back.number(), team.wijkagent.clearance()).getFirst())
                .satisfies(it -> assertThat(it.action()).isEqualTo("card.settled"))
                .satisfies(it -> assertThat(it.toString()).doesNotContain("Niet voor ons"));
    }

    @Test
    void thatTheLeadStaysAndDoesNotAfterAllIsToldToo() {
        var back = refusedTwice(led(team.card()));
        var stays = work.giveTo(back.ref(), team.gemeente, null);
        events.clear();

        var again = moves.undo(stays);

        assertThat(handedBack(again)).isNotNull();
        assertThat(events.stream(CardBell.class)).extracting(CardBell::id).contains(back.id());
        assertThat(pages.history(back.number(), team.wijkagent.clearance()).getFirst())
                .satisfies(it -> assertThat(it.action()).isEqualTo("card.undone"))
                .satisfies(it -> assertThat(it.change()).isEqualTo(new FieldChange("handedBack", null, null)));
    }

    /** That another leads it tells by itself that it is not for who connects the partners any more. */
    @Test
    void whatAnotherStepTellsIsNotToldTwice() {
        var back = refusedTwice(team.card().ref());
        var waits = new Waiting(WaitingReason.VERGUNNING, "gemeente", LocalDate.of(2099, 1, 1));
        var parked = moves.waitFor(back.ref(), waits, Reason.NONE);

        moves.undo(parked);

        assertThat(pages.history(back.number(), team.wijkmanager.clearance()))
                .filteredOn(it -> it.action().equals("card.undone"))
                .extracting(HistoryEntry::change)
                .contains(new FieldChange("lead", team.gemeente.value().toString(), null))
                .doesNotContain(new FieldChange("handedBack", null, null));
    }

    @Test
    void whatNobodyGaveBackIsNotSettled() {
        var card = cards.row(led(team.card()), team.wijkmanager);

        work.giveTo(card.ref(), team.gemeente, null);

        assertThat(pages.history(card.number(), team.wijkagent.clearance()))
                .extracting(HistoryEntry::action)
                .doesNotContain("card.settled");
    }

    @Test
    void whoLeadsItAndChoosesAnotherColleagueSettlesNothing() {
        var card = team.card();
        spotlight.on(team.wijkagent);
        var back = refusedTwice(
                work.giveTo(card.ref(), team.politie, team.wijkagent.id()).ref());
        spotlight.on(team.wijkagent);

        var left = work.giveTo(back.ref(), team.politie, null);

        assertThat(handedBack(left.ref())).isNotNull();
        assertThat(toDecide(team.wijkmanager)).containsExactly(card.id());
        spotlight.on(team.wijkagent);
        assertThatThrownBy(
                        () -> consultations.decide(left.ref(), team.first(team.handhaving, "Zij kennen de jongeren")))
                .hasMessage("card.decide.handed-back");
    }

    @Test
    void whoParksWhatNobodyLeadsSettlesIt() {
        var back = refusedTwice(team.card().ref());
        var waits = new Waiting(WaitingReason.VERGUNNING, "gemeente", LocalDate.of(2099, 1, 1));

        var parked = moves.waitFor(back.ref(), waits, Reason.NONE);

        assertThat(handedBack(parked.ref())).isNull();
        assertThat(toDecide(team.wijkmanager)).isEmpty();
    }

    private CardRef led(CardRow card) {
        spotlight.on(team.wijkmanager);
        return work.giveTo(card.ref(), team.gemeente, null).ref();
    }

    /** First by welzijn, then by handhaving; the wijkmanager looks again. */
    private CardRow refusedTwice(CardRef card) {
        var once = refused(card, team.opbouwwerker);
        return cards.row(refused(once, team.handhaver), team.wijkmanager);
    }

    private CardRef refused(CardRef card, Viewer by) {
        spotlight.on(team.wijkmanager);
        var asked = work.giveTo(card, by.organisation(), null);
        spotlight.on(by);
        var back = moves.handBack(asked.ref(), "Niet voor ons", Reason.NONE);
        spotlight.on(team.wijkmanager);
        return back.ref();
    }

    private @Nullable HandedBack handedBack(CardRef card) {
        return pages.find(cards.row(card, team.wijkmanager).number(), team.wijkmanager.clearance())
                .orElseThrow()
                .handedBack();
    }

    private List<CardId> toDecide(Viewer viewer) {
        spotlight.on(viewer);
        var found = myWork.all(viewer.clearance()).stream()
                .filter(WorkItem::isToDecide)
                .map(WorkItem::id)
                .toList();
        spotlight.on(team.wijkmanager);
        return found;
    }
}
