package nl.wijkbord.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.PersonalDataFound;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** The partners agree who reacts first: asked, answered, decided, and seen by nobody who may not see the card. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class ConsultationTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private ConsultationService consultations;

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardPages pages;

    private OrganisationId politie;
    private OrganisationId welzijn;
    private OrganisationId handhaving;
    private WijkId wijk;
    private Viewer wijkmanager;
    private Viewer wijkagent;
    private Viewer opbouwwerker;
    private Viewer handhaver;

    @BeforeEach
    void aTeam() {
        var gemeente = town.organisation("gemeente");
        politie = town.organisation("politie");
        welzijn = town.organisation("welzijn");
        handhaving = town.organisation("handhaving");
        wijk = town.wijk("zuidoost", gemeente, politie, welzijn, handhaving);
        wijkmanager = town.person("wijkmanager", gemeente, Role.COORDINATOR, wijk);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        opbouwwerker = town.person("opbouwwerker", welzijn, Role.PROFESSIONAL, wijk);
        handhaver = town.person("handhaver", handhaving, Role.PROFESSIONAL, wijk);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    private CardRow card() {
        return cards.signal(wijkagent, wijk, "Geluid rond de kooi", Visibility.WIJKTEAM);
    }

    private ConsultationInput of(OrganisationId... asked) {
        return new ConsultationInput(Set.of(asked), LocalDate.of(2099, 1, 1), "", Reason.NONE);
    }

    /** The wijkmanager asks politie and welzijn. */
    private CardRow asked() {
        var card = card();
        spotlight.on(wijkmanager);
        return cards.row(consultations.ask(card.ref(), of(politie, welzijn)), wijkmanager);
    }

    private ConsultationDetails seen(CardRow card, Viewer by) {
        return consultations.of(card.id(), by.clearance()).orElseThrow();
    }

    private void answer(CardRow card, Viewer by, Stance stance, String note) {
        spotlight.on(by);
        var question = seen(card, by);
        consultations.answer(
                question.id(),
                question.of(by.organisation()).orElseThrow(),
                new AnswerInput(stance, note, Reason.NONE));
    }

    private DecisionInput first(OrganisationId first, String why) {
        return new DecisionInput(first, null, Set.of(politie), why, "", Reason.NONE);
    }

    @Test
    void whoIsAskedFindsTheQuestionAndTheCardIsTalkedAbout() {
        var card = asked();

        assertThat(card.stage()).isEqualTo(Stage.TE_BESPREKEN);
        assertThat(seen(card, opbouwwerker).of(welzijn))
                .hasValueSatisfying(it -> assertThat(it.stance()).isNull());
        assertThat(seen(card, opbouwwerker).of(handhaving)).isEmpty();
    }

    @Test
    void everyAnswerStandsForAllWhoReadTheCard() {
        var card = asked();
        answer(card, opbouwwerker, Stance.WIJ_PAKKEN_OP, "We kennen de groep");
        answer(card, wijkagent, Stance.KUNNEN_BIJDRAGEN, "");

        assertThat(seen(card, handhaver).answers())
                .extracting(AnswerRow::organisation, AnswerRow::stance)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(welzijn, Stance.WIJ_PAKKEN_OP),
                        org.assertj.core.groups.Tuple.tuple(politie, Stance.KUNNEN_BIJDRAGEN));
    }

    @Test
    void whoMayNotReadTheCardLearnsNothingOfWhatWasAskedAndDecided() {
        var card = cards.signal(wijkmanager, wijk, "Spanning", Visibility.BEPERKT, politie, welzijn);
        spotlight.on(wijkmanager);
        var asked = cards.row(consultations.ask(card.ref(), of(politie, welzijn)), wijkmanager);
        var wethouder = town.person("wethouder", wijkmanager.organisation(), Role.EXECUTIVE_READER, wijk);
        answer(asked, opbouwwerker, Stance.WIJ_PAKKEN_OP, "");
        spotlight.on(wijkmanager);
        consultations.decide(asked.ref(), first(welzijn, ""));

        assertThat(consultations.of(card.id(), wijkagent.clearance())).isPresent();
        assertThat(consultations.decisions(card.id(), wijkagent.clearance())).hasSize(1);
        assertThat(List.of(handhaver, wethouder))
                .allSatisfy(it ->
                        assertThat(consultations.of(card.id(), it.clearance())).isEmpty())
                .allSatisfy(it -> assertThat(consultations.decisions(card.id(), it.clearance()))
                        .isEmpty());
    }

    @Test
    void whoReadsTitlesOnlyLearnsNothingOfIt() {
        var wethouder = town.person("wethouder", wijkmanager.organisation(), Role.EXECUTIVE_READER, wijk);
        var card = asked();

        assertThat(consultations.of(card.id(), wethouder.clearance())).isEmpty();
    }

    @Test
    void aStrangerDoesNotAnswerAndHearsNoMoreThanThatItIsNotThere() {
        var card = cards.signal(wijkmanager, wijk, "Spanning", Visibility.BEPERKT, politie, welzijn);
        spotlight.on(wijkmanager);
        consultations.ask(card.ref(), of(politie));
        var question = seen(card, wijkmanager);
        spotlight.on(handhaver);

        assertThatThrownBy(() -> consultations.answer(
                        question.id(),
                        question.answers().getFirst(),
                        new AnswerInput(Stance.NIET_VOOR_ONS, "", Reason.NONE)))
                .hasMessage("card.not-found");
    }

    @Test
    void onlyWhoWasAskedAnswers() {
        var card = asked();
        var question = seen(card, handhaver);
        spotlight.on(handhaver);

        assertThatThrownBy(() -> consultations.answer(
                        question.id(),
                        question.answers().getFirst(),
                        new AnswerInput(Stance.WIJ_PAKKEN_OP, "", Reason.NONE)))
                .hasMessage("consultation.not-asked");
    }

    @Test
    void whoDoesNotSeeTheCardIsNotAsked() {
        var card = cards.signal(wijkmanager, wijk, "Spanning", Visibility.BEPERKT, politie);
        spotlight.on(wijkmanager);

        assertThatThrownBy(() -> consultations.ask(card.ref(), of(welzijn))).hasMessage("card.lead.cannot-see");
    }

    @Test
    void whoseSignalItIsMayAskAndAnotherMayNot() {
        var card = card();
        spotlight.on(opbouwwerker);
        assertThatThrownBy(() -> consultations.ask(card.ref(), of(politie))).hasMessage("card.decide.coordinator");
        spotlight.on(wijkagent);

        assertThat(cards.row(consultations.ask(card.ref(), of(welzijn)), wijkagent)
                        .stage())
                .isEqualTo(Stage.TE_BESPREKEN);
    }

    @Test
    void whatIsDecidedAsksTheOneThatReactsFirstAndKeepsWhy() {
        var card = asked();
        answer(card, opbouwwerker, Stance.WIJ_PAKKEN_OP, "");
        spotlight.on(wijkmanager);

        var decided =
                cards.row(consultations.decide(card.ref(), first(welzijn, "")).ref(), wijkmanager);

        assertThat(decided.offer()).isNotNull();
        assertThat(decided.partners()).containsExactly(politie);
        assertThat(seen(card, wijkagent).isOpen()).isFalse();
        spotlight.on(opbouwwerker);
        assertThat(cards.row(moves.accept(decided.ref()).ref(), wijkagent).lead())
                .isEqualTo(welzijn);
    }

    @Test
    void whatNobodyOfferedAsksForAReason() {
        var card = asked();

        assertThatThrownBy(() -> consultations.decide(card.ref(), first(welzijn, " ")))
                .hasMessage("consultation.why");
        consultations.decide(card.ref(), first(welzijn, "Zij kennen de jongeren"));

        assertThat(consultations.decisions(card.id(), wijkagent.clearance()))
                .extracting(DecisionRow::reason)
                .containsExactly("Zij kennen de jongeren");
    }

    @Test
    void aLaterDecisionStandsBesideTheFirst() {
        var card = asked();
        var once = consultations.decide(card.ref(), first(welzijn, "Eerst"));
        consultations.decide(once.ref(), first(handhaving, "Daarna"));

        assertThat(consultations.decisions(card.id(), wijkagent.clearance()))
                .extracting(DecisionRow::reason)
                .containsExactly("Daarna", "Eerst");
        assertThat(pages.history(card.number(), wijkagent.clearance()))
                .extracting(HistoryEntry::action)
                .filteredOn("card.decided"::equals)
                .hasSize(2);
    }

    @Test
    void anAnswerAfterTheDecisionIsToldThatItIsTooLate() {
        var card = asked();
        var question = seen(card, opbouwwerker);
        consultations.decide(card.ref(), first(handhaving, "Het is hun plein"));
        spotlight.on(opbouwwerker);

        assertThatThrownBy(() -> consultations.answer(
                        question.id(),
                        question.of(welzijn).orElseThrow(),
                        new AnswerInput(Stance.WIJ_PAKKEN_OP, "", Reason.NONE)))
                .hasMessage("consultation.decided");
    }

    @Test
    void twoColleaguesWhoAnswerAtOnceAreToldOfEachOther() {
        var card = asked();
        var before = seen(card, opbouwwerker);
        answer(card, opbouwwerker, Stance.WIJ_PAKKEN_OP, "");

        assertThatThrownBy(() -> consultations.answer(
                        before.id(),
                        before.of(welzijn).orElseThrow(),
                        new AnswerInput(Stance.NIET_VOOR_ONS, "", Reason.NONE)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void moreOrganisationsCanBeAskedWhileItStandsOpen() {
        var card = asked();
        answer(card, opbouwwerker, Stance.EERST_INFO, "Welke dagen?");
        spotlight.on(wijkmanager);

        consultations.ask(card.ref(), of(welzijn, handhaving));

        assertThat(seen(card, wijkagent).answers())
                .extracting(AnswerRow::organisation)
                .containsExactlyInAnyOrder(politie, welzijn, handhaving);
        assertThat(seen(card, wijkagent).of(welzijn).orElseThrow().stance()).isEqualTo(Stance.EERST_INFO);
    }

    @Test
    void noQuestionIsAskedForYesterday() {
        var card = card();
        spotlight.on(wijkmanager);

        assertThatThrownBy(() -> consultations.ask(
                        card.ref(), new ConsultationInput(Set.of(politie), LocalDate.of(2020, 1, 1), "", Reason.NONE)))
                .hasMessage("consultation.past");
    }

    @Test
    void whatLooksLikePersonalDataIsRefusedInEveryText() {
        var card = asked();
        assertThatThrownBy(() -> consultations.decide(card.ref(), first(welzijn, "Bel 06-12345678")))
                .isInstanceOf(PersonalDataFound.class);
        assertThatThrownBy(() -> answer(card, opbouwwerker, Stance.NIET_VOOR_ONS, "Bel 06-12345678"))
                .isInstanceOf(PersonalDataFound.class);
    }
}
