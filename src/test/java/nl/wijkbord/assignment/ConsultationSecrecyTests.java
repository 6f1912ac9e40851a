package nl.wijkbord.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.Stage;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may ask, answer and read who reacts first; nobody who may not read the card. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class ConsultationSecrecyTests {

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private ConsultationService consultations;

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
    void whoMayNotReadTheCardLearnsNothingOfWhatWasAskedAndDecided() {
        var card = team.closed();
        var asked = team.asked(card);
        team.answer(asked, team.opbouwwerker, Stance.WIJ_PAKKEN_OP, "");
        spotlight.on(team.wijkmanager);
        consultations.decide(asked.ref(), team.first(team.welzijn, ""));

        assertThat(consultations.of(card.id(), team.wijkagent.clearance())).isPresent();
        assertThat(consultations.decisions(card.id(), team.wijkagent.clearance()))
                .hasSize(1);
        assertThat(List.of(team.handhaver, team.wethouder))
                .allSatisfy(it ->
                        assertThat(consultations.of(card.id(), it.clearance())).isEmpty())
                .allSatisfy(it -> assertThat(consultations.decisions(card.id(), it.clearance()))
                        .isEmpty());
    }

    @Test
    void whoReadsTitlesOnlyLearnsNothingOfIt() {
        var card = team.asked();

        assertThat(consultations.of(card.id(), team.wethouder.clearance())).isEmpty();
    }

    @Test
    void aStrangerDoesNotAnswerAndHearsNoMoreThanThatItIsNotThere() {
        var card = team.closed();
        consultations.ask(card.ref(), team.of(team.politie));
        var question = team.seen(card, team.wijkmanager);
        spotlight.on(team.handhaver);

        assertThatThrownBy(() -> consultations.answer(
                        question.id(),
                        question.answers().getFirst(),
                        new AnswerInput(Stance.NIET_VOOR_ONS, "", Reason.NONE)))
                .hasMessage("card.not-found");
    }

    @Test
    void onlyWhoWasAskedAnswers() {
        var card = team.asked();
        var question = team.seen(card, team.handhaver);
        spotlight.on(team.handhaver);

        assertThatThrownBy(() -> consultations.answer(
                        question.id(),
                        question.answers().getFirst(),
                        new AnswerInput(Stance.WIJ_PAKKEN_OP, "", Reason.NONE)))
                .hasMessage("consultation.not-asked");
    }

    @Test
    void whoDoesNotSeeTheCardIsNotAsked() {
        var card = team.closed();

        assertThatThrownBy(() -> consultations.ask(card.ref(), team.of(team.handhaving)))
                .hasMessage("card.lead.cannot-see");
    }

    @Test
    void whoseSignalItIsMayAskAndAnotherMayNot() {
        var card = team.card();
        spotlight.on(team.opbouwwerker);
        assertThatThrownBy(() -> consultations.ask(card.ref(), team.of(team.politie)))
                .hasMessage("card.decide.coordinator");
        spotlight.on(team.wijkagent);

        assertThat(cards.row(consultations.ask(card.ref(), team.of(team.welzijn)), team.wijkagent)
                        .stage())
                .isEqualTo(Stage.TE_BESPREKEN);
    }

    @Test
    void whatWasSaidBeforeTheCardWasSharedIsNotForWhoIsShownItLater() {
        var card = team.asked(team.closed());
        team.answer(card, team.opbouwwerker, Stance.WIJ_PAKKEN_OP, "Wij kennen deze bewoners");
        spotlight.on(team.wijkmanager);
        var decided = consultations.decide(card.ref(), team.first(team.welzijn, "Zij kennen de bewoners"));

        team.share(decided.ref());

        assertThat(consultations.decisions(card.id(), team.handhaver.clearance()))
                .isEmpty();
        assertThat(team.seen(card, team.handhaver).of(team.welzijn)).isEmpty();
        assertThat(team.seen(card, team.wijkagent).of(team.welzijn)).isPresent();
    }

    @Test
    void aQuestionFromBeforeIsNeitherToldNorErasedByWhoMayNotReadIt() {
        var card = team.closed();
        var words = "Wij kennen deze bewoners";
        var asked = consultations.ask(card.ref(), team.of(Set.of(team.politie, team.welzijn), words));
        team.share(cards.row(asked, team.wijkmanager).ref());
        spotlight.on(team.connector);
        assertThat(team.seen(card, team.connector).question()).isEmpty();

        consultations.ask(cards.row(asked, team.connector).ref(), team.of(Set.of(), ""));

        assertThat(team.seen(card, team.wijkagent).question()).isEqualTo(words);
        assertThat(pages.history(card.number(), team.connector.clearance()).toString())
                .doesNotContain(words);
    }

    @Test
    void theHistoryTellsWhoSawItOtherwiseButNotFromBeforeAndNoWordsThatCanBeTakenBack() {
        var card = team.closed();
        var asked = team.asked(card).ref();
        team.answer(card, team.opbouwwerker, Stance.WIJ_PAKKEN_OP, "Wij zijn er elke dinsdag");
        spotlight.on(team.wijkmanager);
        var input = new DecisionInput(team.welzijn, null, Set.of(), "", "Politie had het liever zelf", Reason.NONE);
        var decided = consultations.decide(cards.row(asked, team.wijkmanager).ref(), input);
        team.share(decided.ref());

        assertThat(pages.history(card.number(), team.wijkagent.clearance()).toString())
                .contains("Politie had het liever zelf")
                .doesNotContain("elke dinsdag");
        assertThat(pages.history(card.number(), team.handhaver.clearance()).toString())
                .isNotEmpty()
                .doesNotContain("elke dinsdag", "liever zelf");
    }

    @Test
    void otherWordsOfAQuestionTellNothingOfTheFormerOnes() {
        var card = team.closed();
        var words = "Wij kennen deze bewoners";
        var asked = consultations.ask(card.ref(), team.of(Set.of(team.politie, team.welzijn), words));
        team.share(cards.row(asked, team.wijkmanager).ref());

        consultations.ask(cards.row(asked, team.wijkmanager).ref(), team.of(Set.of(), "Wie kan vrijdag?"));

        assertThat(team.seen(card, team.handhaver).question()).isEqualTo("Wie kan vrijdag?");
        assertThat(pages.history(card.number(), team.handhaver.clearance()).toString())
                .doesNotContain(words);
    }
}
