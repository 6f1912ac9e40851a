package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A partner looks along for a while, for a purpose; after that the card does not exist for it. */
@SuppressWarnings("NullAway.Init")
class SharingForAWhileTests extends LookingAlong {

    @Autowired
    private AssignmentService assignments;

    @Test
    void thePartnerSeesItUntilAndWithTheDay() {
        share(2);

        assertThat(sees(wijkagent)).isTrue();
        assertThat(sees(on(wijkagent, 2))).isTrue();
        assertThat(sees(on(wijkagent, 3))).isFalse();
        assertThat(sees(on(opbouwwerker, 3))).isTrue();
    }

    @Test
    void thePartnerWritesAsLongAsItSees() {
        share(2);

        spotlight.on(wijkagent);
        comments.say(card.id(), "We lopen er langs.", null, Reason.NONE);
        spotlight.on(on(wijkagent, 3));

        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(() -> comments.say(card.id(), "We liepen er langs.", null, Reason.NONE))
                .satisfies(it -> assertThat(it.key()).isEqualTo("card.not-found"));
    }

    @Test
    void whoShowsItStopsAtOnce() {
        share(2);

        spotlight.on(wijkbeheerder);
        work.stopSharing(ref(), wijkagent.organisation());

        assertThat(sees(wijkagent)).isFalse();
        assertThat(told()).containsExactly("share −", "share +");
    }

    @Test
    void itEndsByItselfAndTheHistorySaysSo() {
        share(0);

        ends.end();
        assertThat(told()).containsExactly("share +");

        clock.becomes(day(1));
        ends.end();
        assertThat(told()).containsExactly("share −", "share +");
    }

    @Test
    void onlyWhoMayShowItShares() {
        spotlight.on(opbouwwerker);

        refused("card.share.coordinator", () -> work.share(ref(), input(2)));
    }

    /** Otherwise it would stretch its own end, or let in all. */
    @Test
    void whoLooksAlongDoesNotDecideWhoSeesIt() {
        share(2);
        spotlight.on(town.person("wijkagent", wijkagent.organisation(), Role.COORDINATOR, wijk));

        refused("card.share.coordinator", () -> work.share(ref(), input(300)));
        refused("card.share.coordinator", () -> work.show(ref(), Visibility.WIJKTEAM, Set.of()));
        refused("card.share.coordinator", () -> work.stopSharing(ref(), wijkagent.organisation()));
    }

    @Test
    void whatGoesToAnotherWijkIsNoLongerSharedWithWhoDoesNotWorkThere() {
        share(2);
        var elsewhere = town.wijk("noord", wijkbeheerder.organisation(), opbouwwerker.organisation());
        var both = town.person("maker", wijkbeheerder.organisation(), Role.COORDINATOR, wijk, elsewhere);
        spotlight.on(both);

        work.settle(ref(), new Spot(elsewhere, null, ""), Reason.NONE);

        assertThat(pages.find(card.number(), both.clearance()).orElseThrow().shares())
                .isEmpty();
    }

    @Test
    void whatWasEndedByMistakeIsSharedAsItWas() {
        share(2);
        var former = shares();
        spotlight.on(wijkbeheerder);
        var after = work.stopSharing(ref(), wijkagent.organisation());

        work.shareAgain(after, former.iterator().next());

        assertThat(shares()).isEqualTo(former);
        assertThat(sees(wijkagent)).isTrue();
    }

    @Test
    void whatAllSeeOrSeeAlreadyIsNotSharedForAWhile() {
        refused(
                "card.while.sees-it",
                () -> work.share(ref(), new ShareInput(opbouwwerker.organisation(), "meekijken", TODAY, Reason.NONE)));
        refused(
                "card.while.not-in-team",
                () -> work.share(ref(), new ShareInput(town.organisation("school"), "meekijken", TODAY, Reason.NONE)));
        refused("card.while.past", () -> work.share(ref(), input(-1)));
        refused("card.while.far", () -> work.share(ref(), input(400)));
        refused(
                "card.while.purpose.empty",
                () -> work.share(ref(), new ShareInput(wijkagent.organisation(), " ", TODAY, Reason.NONE)));
        show(Visibility.WIJKTEAM, Set.of());
        refused("card.while.only-limited", () -> work.share(ref(), input(2)));
    }

    @Test
    void whoSeesItForGoodNeedsNoWhile() {
        share(1);

        show(Visibility.BEPERKT, Set.of(opbouwwerker.organisation(), wijkagent.organisation()));

        assertThat(shares()).isEmpty();
        assertThat(sees(on(wijkagent, 9))).isTrue();
    }

    @Test
    void aCardThatIsShutIsShutForWhoLookedAlong() {
        share(1);

        show(Visibility.EIGEN_ORGANISATIE, Set.of());

        assertThat(sees(wijkagent)).isFalse();
        show(Visibility.BEPERKT, Set.of(opbouwwerker.organisation()));
        assertThat(sees(wijkagent)).isFalse();
    }

    /** What it hung there it would keep, with place, kind and priority, and the card could not be closed. */
    @Test
    void nobodyHangsWorkUnderWhatItSeesForAWhile() {
        share(1);
        spotlight.on(wijkagent);
        refused("assignment.looks-along", () -> agree(wijkagent));

        assertThat(reading.under(card.id(), wijkbeheerder.clearance())).isEmpty();
        spotlight.on(opbouwwerker);
        assertThat(agree(opbouwwerker)).isNotNull();
    }

    private CardRef agree(Viewer by) {
        return assignments.ask(new AssignmentInput(
                Cards.face(wijk, "Langsgaan"), by.organisation(), null, null, card.id(), Reason.NONE));
    }

    /** Whoever leads a card sees it for good. */
    @Test
    void nobodyLeadsWhatItSeesForAWhile() {
        share(1);
        spotlight.on(wijkagent);

        refused("card.lead.cannot-see", () -> work.giveTo(ref(), wijkagent.organisation(), null));
    }
}
