package nl.wijkbord.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Charge;
import nl.wijkbord.card.Stage;
import nl.wijkbord.privacy.PersonalDataFound;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** The partners agree who reacts first: asked, answered, decided. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class ConsultationTests {

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private ConsultationService consultations;

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardWork work;

    @Autowired
    private CardPages pages;

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
    void whoIsAskedFindsTheQuestionAndTheCardIsTalkedAbout() {
        var card = team.asked();

        assertThat(card.stage()).isEqualTo(Stage.TE_BESPREKEN);
        assertThat(team.seen(card, team.opbouwwerker).of(team.welzijn))
                .hasValueSatisfying(it -> assertThat(it.stance()).isNull());
        assertThat(team.seen(card, team.opbouwwerker).of(team.handhaving)).isEmpty();
    }

    @Test
    void everyAnswerStandsForAllWhoReadTheCard() {
        var card = team.asked();
        team.answer(card, team.opbouwwerker, Stance.WIJ_PAKKEN_OP, "We kennen de groep");
        team.answer(card, team.wijkagent, Stance.KUNNEN_BIJDRAGEN, "");

        assertThat(team.seen(card, team.handhaver).answers())
                .extracting(AnswerRow::organisation, AnswerRow::stance)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(team.welzijn, Stance.WIJ_PAKKEN_OP),
                        Tuple.tuple(team.politie, Stance.KUNNEN_BIJDRAGEN));
    }

    @Test
    void whatIsDecidedAsksTheOneThatReactsFirstAndKeepsWhy() {
        var card = team.asked();
        team.answer(card, team.opbouwwerker, Stance.WIJ_PAKKEN_OP, "");
        spotlight.on(team.wijkmanager);

        var decided = cards.row(
                consultations.decide(card.ref(), team.first(team.welzijn, "")).ref(), team.wijkmanager);

        assertThat(decided.offer()).isNotNull();
        assertThat(decided.partners()).containsExactly(team.politie);
        assertThat(team.seen(card, team.wijkagent).isOpen()).isFalse();
        spotlight.on(team.opbouwwerker);
        assertThat(cards.row(moves.accept(decided.ref()).ref(), team.wijkagent).lead())
                .isEqualTo(team.welzijn);
    }

    @Test
    void whatNobodyOfferedAsksForAReason() {
        var card = team.asked();

        assertThatThrownBy(() -> consultations.decide(card.ref(), team.first(team.welzijn, " ")))
                .hasMessage("consultation.why");
        consultations.decide(card.ref(), team.first(team.welzijn, "Zij kennen de jongeren"));

        assertThat(consultations.decisions(card.id(), team.wijkagent.clearance()))
                .extracting(DecisionRow::reason)
                .containsExactly("Zij kennen de jongeren");
    }

    @Test
    void aLaterDecisionStandsBesideTheFirst() {
        var card = team.asked();
        var once = consultations.decide(card.ref(), team.first(team.welzijn, "Eerst"));
        consultations.decide(once.ref(), team.first(team.handhaving, "Daarna"));

        assertThat(consultations.decisions(card.id(), team.wijkagent.clearance()))
                .extracting(DecisionRow::reason)
                .containsExactly("Daarna", "Eerst");
        assertThat(pages.history(card.number(), team.wijkagent.clearance()))
                .extracting(HistoryEntry::action)
                .filteredOn("card.decided"::equals)
                .hasSize(2);
    }

    @Test
    void anAnswerAfterTheDecisionIsToldThatItIsTooLate() {
        var card = team.asked();
        var question = team.seen(card, team.opbouwwerker);
        consultations.decide(card.ref(), team.first(team.handhaving, "Het is hun plein"));
        spotlight.on(team.opbouwwerker);

        assertThatThrownBy(() -> consultations.answer(
                        question.id(),
                        question.of(team.welzijn).orElseThrow(),
                        new AnswerInput(Stance.WIJ_PAKKEN_OP, "", Reason.NONE)))
                .hasMessage("consultation.decided");
    }

    @Test
    void twoColleaguesWhoAnswerAtOnceAreToldOfEachOther() {
        var card = team.asked();
        var before = team.seen(card, team.opbouwwerker);
        team.answer(card, team.opbouwwerker, Stance.WIJ_PAKKEN_OP, "");

        assertThatThrownBy(() -> consultations.answer(
                        before.id(),
                        before.of(team.welzijn).orElseThrow(),
                        new AnswerInput(Stance.NIET_VOOR_ONS, "", Reason.NONE)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void moreOrganisationsCanBeAskedWhileItStandsOpen() {
        var card = team.asked();
        team.answer(card, team.opbouwwerker, Stance.EERST_INFO, "Welke dagen?");
        spotlight.on(team.wijkmanager);

        consultations.ask(card.ref(), team.of(team.welzijn, team.handhaving));

        assertThat(team.seen(card, team.wijkagent).answers())
                .extracting(AnswerRow::organisation)
                .containsExactlyInAnyOrder(team.politie, team.welzijn, team.handhaving);
        assertThat(team.seen(card, team.wijkagent)
                        .of(team.welzijn)
                        .orElseThrow()
                        .stance())
                .isEqualTo(Stance.EERST_INFO);
    }

    @Test
    void noQuestionIsAskedForYesterday() {
        var card = team.card();
        spotlight.on(team.wijkmanager);

        assertThatThrownBy(() -> consultations.ask(
                        card.ref(),
                        new ConsultationInput(Set.of(team.politie), LocalDate.of(2020, 1, 1), "", Reason.NONE)))
                .hasMessage("consultation.past");
    }

    @Test
    void whileOneIsAskedToLeadTheOthersAreNotAskedWhoDoes() {
        var card = team.card();
        spotlight.on(team.wijkmanager);
        var offered = work.giveTo(card.ref(), team.welzijn, null);

        assertThatThrownBy(() -> consultations.ask(offered.ref(), team.of(team.politie)))
                .hasMessage("consultation.offered");

        var free = moves.withdraw(offered.ref());
        consultations.ask(free.ref(), team.of(team.politie));
        assertThat(team.seen(card, team.wijkagent).answers()).hasSize(1);
    }

    @Test
    void whatLooksLikePersonalDataIsRefusedInEveryText() {
        var card = team.asked();
        assertThatThrownBy(() -> consultations.decide(card.ref(), team.first(team.welzijn, "Bel 06-12345678")))
                .isInstanceOf(PersonalDataFound.class);
        assertThatThrownBy(() -> team.answer(card, team.opbouwwerker, Stance.NIET_VOOR_ONS, "Bel 06-12345678"))
                .isInstanceOf(PersonalDataFound.class);
    }

    @Test
    void whoHadTheCardHelpsWhenThatWasDecided() {
        var card = team.card();
        spotlight.on(team.wijkagent);
        var taken = moves.takeUp(card.ref(), new Charge(team.politie, null, Set.of()), null);
        spotlight.on(team.wijkmanager);
        var decided = consultations.decide(taken.ref(), team.first(team.welzijn, "Zij kennen de groep"));
        spotlight.on(team.opbouwwerker);

        var led = cards.row(moves.accept(decided.ref()).ref(), team.wijkmanager);

        assertThat(led.lead()).isEqualTo(team.welzijn);
        assertThat(led.partners()).containsExactly(team.politie);
    }

    @Test
    void whoOfferedItselfNeedsNoReasonAfterAnotherSaidNo() {
        var card = team.asked();
        team.answer(card, team.opbouwwerker, Stance.WIJ_PAKKEN_OP, "");
        spotlight.on(team.wijkmanager);
        var decided = consultations.decide(card.ref(), team.first(team.handhaving, "Hun plein"));
        spotlight.on(team.handhaver);
        var back = moves.handBack(decided.ref(), "Geen mensen", Reason.NONE);
        spotlight.on(team.wijkmanager);

        var again = consultations.decide(back.ref(), team.first(team.welzijn, ""));

        assertThat(cards.row(again.ref(), team.wijkmanager).offer()).isNotNull();
    }

    @Test
    void moreTimeIsGivenWithoutAskingAnybodyElse() {
        var card = team.asked();
        var later = LocalDate.of(2099, 2, 1);

        consultations.ask(card.ref(), new ConsultationInput(Set.of(), later, "Kijk ook naar de tijden", Reason.NONE));

        assertThat(team.seen(card, team.wijkagent))
                .extracting(ConsultationDetails::before, ConsultationDetails::question)
                .containsExactly(later, "Kijk ook naar de tijden");
    }

    @Test
    void whatIsDecidedForWhoHasTheCardAsksTheOtherNoMore() {
        var card = team.card();
        spotlight.on(team.wijkagent);
        var taken = moves.takeUp(card.ref(), new Charge(team.politie, null, Set.of()), null);
        spotlight.on(team.wijkmanager);
        var once = consultations.decide(taken.ref(), team.first(team.welzijn, "Zij kennen de groep"));
        var input = new DecisionInput(team.politie, null, Set.of(team.welzijn), "Toch niet", "", Reason.NONE);

        var again = cards.row(consultations.decide(once.ref(), input).ref(), team.wijkmanager);

        assertThat(again.offer()).isNull();
        assertThat(again.lead()).isEqualTo(team.politie);
        assertThat(again.partners()).containsExactly(team.welzijn);
    }
}
