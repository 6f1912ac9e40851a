package nl.wijkbord.card;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is asked to react first says yes or no; until then nobody's work floats. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class OfferTests {

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

    private OrganisationId gemeente;
    private OrganisationId politie;
    private OrganisationId welzijn;
    private WijkId wijk;
    private Viewer wijkmanager;
    private Viewer wijkagent;
    private Viewer opbouwwerker;

    @BeforeEach
    void aTeamOfThree() {
        gemeente = town.organisation("gemeente");
        politie = town.organisation("politie");
        welzijn = town.organisation("welzijn");
        wijk = town.wijk("zuidoost", gemeente, politie, welzijn);
        wijkmanager = town.person("wijkmanager", gemeente, Role.COORDINATOR, wijk);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        opbouwwerker = town.person("opbouwwerker", welzijn, Role.PROFESSIONAL, wijk);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    private CardRow asked() {
        var card = cards.signal(wijkagent, wijk, "Geluid rond de kooi", Visibility.WIJKTEAM);
        spotlight.on(wijkmanager);
        return row(work.giveTo(card.ref(), welzijn, null));
    }

    private CardRow row(Moved moved) {
        return cards.row(moved.ref(), wijkagent);
    }

    @Test
    void whoIsAskedDoesNotLeadYet() {
        var card = asked();

        assertThat(card.lead()).isNull();
        assertThat(card.offer()).extracting(Offer::to, Offer::by).containsExactly(welzijn, gemeente);
        assertThat(card.stage()).isEqualTo(Stage.NIEUW);
    }

    @Test
    void whatWasAskedIsNotAskedAgainInTheSameWords() {
        var card = asked();

        assertThatThrownBy(() -> work.giveTo(card.ref(), welzijn, null)).hasMessage("card.offer.asked");
        assertThat(row(work.giveTo(card.ref(), welzijn, opbouwwerker.id())).offer())
                .extracting(Offer::person)
                .isEqualTo(opbouwwerker.id());
    }

    @Test
    void whoSaysYesLeadsAndBegins() {
        var card = asked();
        spotlight.on(opbouwwerker);

        var taken = row(moves.accept(card.ref()));

        assertThat(taken.lead()).isEqualTo(welzijn);
        assertThat(taken.leadUser()).isEqualTo(opbouwwerker.id());
        assertThat(taken.offer()).isNull();
        assertThat(taken.stage()).isEqualTo(Stage.OPGEPAKT);
    }

    @Test
    void nobodySaysYesForAnother() {
        var card = asked();
        spotlight.on(wijkagent);

        assertThatThrownBy(() -> moves.accept(card.ref())).hasMessage("card.offer.gone");
        assertThatThrownBy(() -> moves.handBack(card.ref(), "Niet voor ons", Reason.NONE))
                .hasMessage("card.offer.gone");
        assertThatThrownBy(() -> moves.withdraw(card.ref())).hasMessage("card.lead.coordinator");
    }

    @Test
    void whoSaysNoTellsWhyAndTheTeamTalksAboutIt() {
        var card = asked();
        spotlight.on(opbouwwerker);

        assertThatThrownBy(() -> moves.handBack(card.ref(), " ", Reason.NONE)).hasMessage("card.offer.reason");
        var back = row(moves.handBack(card.ref(), "Dit is voor handhaving", Reason.NONE));

        assertThat(back.offer()).isNull();
        assertThat(back.stage()).isEqualTo(Stage.TE_BESPREKEN);
        assertThat(handedBack(back))
                .extracting(HandedBack::by, HandedBack::reason, HandedBack::times)
                .containsExactly(welzijn, "Dit is voor handhaving", 1);
        assertThat(pages.history(back.number(), wijkagent.clearance()))
                .extracting(HistoryEntry::change)
                .filteredOn(it -> it != null && "handedBack".equals(it.field()))
                .singleElement()
                .satisfies(it -> assertThat(it).isNotNull());
    }

    private HandedBack handedBack(CardRow card) {
        var found = pages.find(card.number(), wijkagent.clearance()).orElseThrow();
        assertThat(found.handedBack()).isNotNull();
        return requireNonNull(found.handedBack());
    }

    @Test
    void twoWhoSayNoMakeItAMatterForWhoConnectsThePartners() {
        var once = handBack(asked());
        assertThat(handedBack(once).isForTheCoordinator()).isFalse();
        spotlight.on(wijkmanager);

        var twice = handBack(row(work.giveTo(once.ref(), welzijn, null)));

        assertThat(handedBack(twice).isForTheCoordinator()).isTrue();
        spotlight.on(wijkmanager);
        var again = row(work.giveTo(twice.ref(), welzijn, null));
        spotlight.on(opbouwwerker);
        assertThat(pages.find(row(moves.accept(again.ref())).number(), wijkagent.clearance()))
                .hasValueSatisfying(it -> assertThat(it.handedBack()).isNull());
    }

    private CardRow handBack(CardRow card) {
        spotlight.on(opbouwwerker);
        return row(moves.handBack(card.ref(), "Niet voor ons", Reason.NONE));
    }

    @Test
    void whoHasTheCardKeepsItUntilTheOtherSaysYes() {
        var card = cards.signal(wijkagent, wijk, "Geluid rond de kooi", Visibility.WIJKTEAM);
        var taken = moves.takeUp(card.ref(), new Charge(politie, wijkagent.id(), Set.of()), null);
        spotlight.on(wijkmanager);

        var asked = row(work.giveTo(taken.ref(), welzijn, null));

        assertThat(asked.lead()).isEqualTo(politie);
        assertThat(asked.stage()).isEqualTo(Stage.OPGEPAKT);
        assertThat(handBack(asked).lead()).isEqualTo(politie);
    }

    @Test
    void aCardGoesToNoColumnBeforeSomebodySaysYes() {
        var card = cards.signal(wijkagent, wijk, "Geluid rond de kooi", Visibility.WIJKTEAM);
        spotlight.on(wijkmanager);

        var asked = row(moves.takeUp(card.ref(), new Charge(welzijn, null, Set.of()), null));

        assertThat(asked.stage()).isEqualTo(Stage.NIEUW);
        assertThat(asked.offer()).isNotNull();
    }

    @Test
    void whoWasAskedAndParksTheCardHasSaidYes() {
        var card = asked();
        spotlight.on(opbouwwerker);
        var waits = new Waiting(WaitingReason.VERGUNNING, "gemeente", LocalDate.of(2026, 12, 1));

        var parked = row(moves.waitFor(card.ref(), waits, Reason.NONE));

        assertThat(parked.lead()).isEqualTo(welzijn);
        assertThat(parked.offer()).isNull();
    }

    @Test
    void whoParksOrClosesWhatNobodyLeadsLeadsIt() {
        var card = cards.signal(wijkagent, wijk, "Geluid rond de kooi", Visibility.WIJKTEAM);
        var waits = new Waiting(WaitingReason.VERGUNNING, "gemeente", LocalDate.of(2026, 12, 1));

        assertThat(row(moves.waitFor(card.ref(), waits, Reason.NONE)).lead()).isEqualTo(politie);
    }

    @Test
    void aQuestionThatIsTakenBackCannotBeAnswered() {
        var card = asked();
        var back = row(moves.withdraw(card.ref()));
        spotlight.on(opbouwwerker);

        assertThatThrownBy(() -> moves.accept(back.ref())).hasMessage("card.offer.gone");
    }

    @Test
    void takingBackAYesPutsTheQuestionBack() {
        var card = asked();
        spotlight.on(opbouwwerker);
        var taken = moves.accept(card.ref());

        moves.undo(taken);

        var back = cards.row(card.ref(), wijkagent);
        assertThat(back.offer()).isEqualTo(card.offer());
        assertThat(back.lead()).isNull();
        assertThat(back.stage()).isEqualTo(Stage.NIEUW);
    }

    @Test
    void whatIsAskedStaysAskedWhileWhoHasTheCardGoesOn() {
        var card = cards.signal(wijkagent, wijk, "Geluid rond de kooi", Visibility.WIJKTEAM);
        var taken = moves.takeUp(card.ref(), new Charge(politie, null, Set.of()), null);
        spotlight.on(wijkmanager);
        var asked = work.giveTo(taken.ref(), welzijn, null);
        spotlight.on(wijkagent);

        var doer = row(work.giveTo(asked.ref(), politie, wijkagent.id()));

        assertThat(doer.leadUser()).isEqualTo(wijkagent.id());
        assertThat(doer.offer()).extracting(Offer::to).isEqualTo(welzijn);
    }

    @Test
    void nobodyDropsTheQuestionOfAnotherBySavingAnEmptyForm() {
        var card = asked();
        spotlight.on(wijkagent);

        assertThat(row(work.giveTo(card.ref(), null, null)).offer()).isNotNull();
    }

    @Test
    void whoWasNamedAndLeftDoesNotKeepTheOthersFromSayingYes() {
        var colleague = town.seated("collega", welzijn, Role.PROFESSIONAL, wijk);
        var card = cards.signal(wijkagent, wijk, "Geluid rond de kooi", Visibility.WIJKTEAM);
        spotlight.on(wijkmanager);
        var asked = work.giveTo(card.ref(), welzijn, colleague.id());
        town.leaves(colleague);
        spotlight.on(opbouwwerker);

        assertThat(row(moves.accept(asked.ref())).leadUser()).isEqualTo(opbouwwerker.id());
    }

    @Test
    void whatIsDoneIsAskedOfNobody() {
        var card = cards.signal(wijkmanager, wijk, "Geluid rond de kooi", Visibility.WIJKTEAM);
        var done = moves.close(card.ref(), new Closing(Outcome.OPGELOST, "", Feedback.JA, ""), Reason.NONE);

        assertThatThrownBy(() -> work.giveTo(done.ref(), welzijn, null)).hasMessage("card.decide.closed");
    }

    @ParameterizedTest
    @CsvSource({
        "URGENT, 2026-11-20, 2026-11-20",
        "HOOG, 2026-11-20, 2026-11-23",
        "NORMAAL, 2026-11-18, 2026-11-23",
        "LAAG, 2026-11-21, 2026-11-27",
    })
    void theMoreItPressesTheSoonerOneAnswers(Priority priority, LocalDate today, LocalDate until) {
        assertThat(Offer.until(priority, today)).isEqualTo(until);
    }
}
