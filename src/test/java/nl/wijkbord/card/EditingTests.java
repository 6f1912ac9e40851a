package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.audit.Attempt;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.privacy.PersonalDataFound;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What people may do with a card, and what is remembered of it. */
@WijkbordTest
@RecordApplicationEvents
@SuppressWarnings("NullAway.Init")
class EditingTests {

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
    private CardPages pages;

    @Autowired
    private CardService lists;

    @Autowired
    private ApplicationEvents events;

    private OrganisationId gemeente;
    private OrganisationId politie;
    private WijkId wijk;
    private Viewer wijkagent;
    private Viewer wijkmanager;
    private Viewer manager;

    @BeforeEach
    void aTeam() {
        gemeente = town.organisation("gemeente");
        politie = town.organisation("politie");
        wijk = town.wijk("zuidoost", gemeente, politie);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        wijkmanager = town.person("wijkmanager", gemeente, Role.COORDINATOR, wijk);
        manager = town.person("manager", gemeente, Role.MANAGER, wijk);
    }

    private CardRow card() {
        return cards.signal(wijkagent, wijk, "Geluid rond de kooi", Visibility.WIJKTEAM);
    }

    @Test
    void anEditIsRememberedWithWhatItWas() {
        var card = card();
        work.say(card.ref(), it -> it.titled("Geluid rond de voetbalkooi"), Reason.NONE);
        assertThat(pages.history(card.number(), wijkmanager.clearance()))
                .extracting(HistoryEntry::action)
                .containsExactly("card.changed", "card.created");
    }

    @Test
    void anEditOfWhatSomebodyElseChangedIsRefused() {
        var card = card();
        work.say(card.ref(), it -> it.titled("Eerst"), Reason.NONE);
        assertThatThrownBy(() -> work.say(card.ref(), it -> it.titled("Daarna"), Reason.NONE))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(cards.row(card.ref(), wijkagent).title()).isEqualTo("Eerst");
    }

    @Test
    void aManagerReadsButDoesNotWrite() {
        var card = card();
        spotlight.on(manager);
        assertThatThrownBy(() -> work.remove(card.ref()))
                .isInstanceOfSatisfying(
                        NotPossible.class, it -> assertThat(it.key()).isEqualTo("card.read-only"));
    }

    @Test
    void aCardThatIsHiddenCannotBeChangedAndIsNotFound() {
        var card = cards.signal(wijkagent, wijk, "Extra rondes", Visibility.EIGEN_ORGANISATIE);
        spotlight.on(wijkmanager);
        assertThatThrownBy(() -> work.remove(card.ref()))
                .isInstanceOfSatisfying(
                        NotPossible.class, it -> assertThat(it.key()).isEqualTo("card.not-found"));
    }

    @Test
    void onlyWhoConnectsThePartnersGivesACardToAnother() {
        var card = card();
        assertThatThrownBy(() -> work.giveTo(card.ref(), gemeente, null)).isInstanceOf(NotPossible.class);
        var taken = work.giveTo(card.ref(), politie, null);
        spotlight.on(wijkmanager);
        assertThat(cards.row(work.giveTo(taken.ref(), gemeente, null).ref(), wijkmanager)
                        .lead())
                .isEqualTo(gemeente);
    }

    @Test
    void takingUpAsksForALead() {
        var card = card();
        assertThatThrownBy(() -> moves.move(card.ref(), Stage.OPGEPAKT, null)).isInstanceOf(NotPossible.class);
        var led = work.giveTo(card.ref(), politie, null);
        assertThat(cards.row(moves.move(led.ref(), Stage.OPGEPAKT, null).ref(), wijkagent)
                        .stage())
                .isEqualTo(Stage.OPGEPAKT);
    }

    @Test
    void undoPutsACardBackExactlyAndRemembersBoth() {
        var card = card();
        var waits = new Waiting(WaitingReason.VERGUNNING, "gemeente", LocalDate.of(2026, 12, 1));
        var moved = moves.waitFor(card.ref(), waits, Reason.NONE);
        moves.undo(moved);
        var back = cards.row(moved.ref(), wijkagent);
        assertThat(back.stage()).isEqualTo(Stage.NIEUW);
        assertThat(back.rank()).isEqualTo(card.rank());
        assertThat(back.stageSince()).isEqualTo(card.stageSince());
        assertThat(pages.history(card.number(), wijkagent.clearance()))
                .extracting(HistoryEntry::action)
                .startsWith("card.undone", "card.undone", "card.moved", "card.changed");
    }

    @Test
    void whatGoesIntoTheBinComesBack() {
        var card = card();
        var removed = work.remove(card.ref());
        assertThat(pages.find(card.number(), wijkagent.clearance())).isEmpty();
        work.bringBack(removed);
        assertThat(pages.find(card.number(), wijkagent.clearance())).isPresent();
    }

    @Test
    void aNewOrderIsSeenByOthersAndIsNoNews() {
        var lower = card();
        var upper = card();
        var lines = pages.history(lower.number(), wijkagent.clearance()).size();
        events.clear();

        moves.move(upper.ref(), Stage.NIEUW, lower.id());

        assertThat(events.stream(CardBell.class)).extracting(CardBell::id).containsExactly(upper.id());
        assertThat(pages.history(upper.number(), wijkagent.clearance())).hasSize(lines);
    }

    @Test
    void whatOneDidOneselfIsNewsToOthersOnly() {
        var card = card();
        var moved = moves.move(card.ref(), Stage.TE_BESPREKEN, null);

        assertThat(fresh(wijkagent)).isFalse();
        spotlight.on(wijkmanager);
        assertThat(fresh(wijkmanager)).isTrue();

        work.say(moved.ref(), it -> it.telling("Ook zo"), Reason.NONE);
        assertThat(fresh(wijkmanager))
                .as("what another did before is still unseen")
                .isTrue();
    }

    private boolean fresh(Viewer eyes) {
        return lists.board(CardFilter.in(Set.of(wijk)), eyes.clearance())
                .getFirst()
                .isFresh();
    }

    @Test
    void theSameSpotTakesAnyNumberOfCards() {
        var top = card();
        var under = new ArrayList<CardId>();
        var heard = new ArrayList<Long>();
        for (int i = 0; i < 25; i++) {
            var next = card();
            events.clear();
            moves.move(next.ref(), Stage.NIEUW, top.id());
            heard.add(events.stream(CardBell.class).count());
            under.addFirst(next.id());
        }
        assertThat(heard)
                .as("when room was made, all that moved along")
                .startsWith(1L)
                .anyMatch(it -> it > 2);

        assertThat(lists.board(CardFilter.in(Set.of(wijk)), wijkagent.clearance()))
                .extracting(CardRow::id)
                .containsSubsequence(under);
    }

    @Test
    void whatWasTriedIsRemembered() {
        var card = card();
        spotlight.on(manager);
        assertThatThrownBy(() -> work.remove(card.ref())).isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> cards.signal(manager, wijk, "Nieuw", Visibility.WIJKTEAM))
                .isInstanceOf(NotPossible.class);
        spotlight.on(wijkagent);
        assertThatThrownBy(() -> work.say(card.ref(), _ -> unexpected(), Reason.NONE))
                .isInstanceOf(IllegalStateException.class);

        assertThat(events.stream(Attempt.class))
                .extracting(Attempt::outcome)
                .containsExactly(
                        nl.wijkbord.audit.Outcome.REFUSED,
                        nl.wijkbord.audit.Outcome.REFUSED,
                        nl.wijkbord.audit.Outcome.FAILED);
    }

    private static Face unexpected() {
        throw new IllegalStateException("nobody foresaw this");
    }

    @Test
    void aSocialSecurityNumberNeverReachesACard() {
        var card = card();
        assertThatThrownBy(() -> work.say(card.ref(), it -> it.telling("BSN 111222333"), Reason.of("moet")))
                .isInstanceOf(PersonalDataFound.class);
        assertThat(pages.find(card.number(), wijkagent.clearance())
                        .orElseThrow()
                        .description())
                .isEmpty();
    }

    @Test
    void whatIsConfinedLeavesNoTraceInTheHistoryOfOthers() {
        var card = cards.signal(wijkagent, wijk, "Extra rondes", Visibility.EIGEN_ORGANISATIE);
        work.show(card.ref(), Visibility.WIJKTEAM, Set.of());
        var seen = pages.history(card.number(), wijkmanager.clearance());
        var own = pages.history(card.number(), wijkagent.clearance());
        assertThat(seen.size()).isLessThan(own.size());
    }

    @Test
    void aStepTakenBackNamesEveryFieldThatWentBackAndNoOther() {
        var card = card();
        var helped = work.helpedBy(card.ref(), Set.of(politie));

        moves.undo(work.giveTo(helped, politie, wijkagent.id()));

        assertThat(pages.history(card.number(), wijkagent.clearance()))
                .filteredOn(it -> it.action().equals("card.undone"))
                .extracting(HistoryEntry::change)
                .containsExactlyInAnyOrder(
                        new FieldChange("lead", politie.value().toString(), null),
                        new FieldChange("leadUser", wijkagent.id().value().toString(), null),
                        new FieldChange("partners", "", politie.value().toString()));
    }

    @Test
    void anOrderTakenBackLeavesNoLine() {
        var card = card();

        moves.undo(moves.move(card.ref(), Stage.NIEUW, null));

        assertThat(pages.history(card.number(), wijkagent.clearance())).hasSize(1);
    }
}
