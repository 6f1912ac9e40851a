package nl.wijkbord.assignment.ui;

import static nl.wijkbord.card.ui.OpenCard.confirm;
import static nl.wijkbord.card.ui.OpenCard.fill;
import static nl.wijkbord.card.ui.OpenCard.notice;
import static nl.wijkbord.card.ui.OpenCard.undo;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.ui.OpenCard;
import org.junit.jupiter.api.Test;

/** On the page of a card the partners agree who reacts first. */
class WhoFirstTests extends AskingScene {

    private static final String SECTION = "Wie reageert eerst?";
    private static final String STEP = "Terugkoppelen";
    private static final String FACT = "Trekker";

    private static String letters(String words) {
        return words.replaceAll("\\s+", " ");
    }

    @Test
    void whoConnectsThePartnersAsksThem() {
        var card = open(team.card().number(), team.wijkmanager);

        card.pressButton("Vraag de partners");
        fill("Aan wie?", Set.of(name(team.politie), name(team.welzijn)));
        confirm("Vragen");

        assertThat(card.words()).contains("vraagt wie eerst reageert", "nog geen antwoord", "Vraag aanpassen");
    }

    @Test
    void nobodyToAskIsToldInTheForm() {
        var card = open(team.card().number(), team.wijkmanager);

        card.pressButton("Vraag de partners");
        confirm("Vragen");

        assertThat(OpenCard.dialogs()).isNotEmpty();
        assertThat(card.words()).doesNotContain("nog geen antwoord");
    }

    @Test
    void whoIsAskedAnswersInOneTap() {
        var card = open(team.asked().number(), team.opbouwwerker);

        card.fillIn("Waarom (mag leeg blijven)", "Wij kennen de groep");
        card.pressButton("wij pakken op");

        assertThat(notice()).isEqualTo("Je antwoord staat erbij.");
        assertThat(letters(card.words())).contains("● wij pakken op", "Wij kennen de groep");
    }

    @Test
    void whatOneIsAskedStandsAboveTheFactsAndForOthersBelow() {
        var number = team.asked().number();

        assertThat(open(number, team.opbouwwerker).words()).containsSubsequence(SECTION, STEP, FACT);
        assertThat(open(number, team.handhaver).words()).containsSubsequence(STEP, FACT, SECTION);
    }

    @Test
    void whatOneAnsweredStandsBelowTheFactsFromTheNextTime() {
        var number = team.asked().number();
        var card = open(number, team.opbouwwerker);

        card.pressButton("wij pakken op");

        assertThat(card.words()).containsSubsequence(SECTION, STEP, FACT);
        assertThat(open(number, team.opbouwwerker).words()).containsSubsequence(STEP, FACT, SECTION);
    }

    @Test
    void anOfferStandsAboveTheFactsOfWhomItIsFor() {
        var number = decided();

        assertThat(open(number, team.opbouwwerker).words()).containsSubsequence(SECTION, STEP, FACT);
        assertThat(open(number, team.wijkmanager).words()).containsSubsequence(STEP, FACT, SECTION);
    }

    @Test
    void whyIsASentenceOfItsOwn() {
        var card = open(decided(), team.wijkmanager);

        assertThat(card.words()).contains("Waarom: Zij kennen de jongeren.").doesNotContain("jongeren..");
    }

    @Test
    void whoWasNotAskedReadsAlongAndAnswersNothing() {
        var card = open(team.asked().number(), team.handhaver);

        assertThat(card.words()).contains(SECTION, "nog geen antwoord").doesNotContain("Wat zeggen jullie?");
    }

    @Test
    void whatIsTypedAboutAPersonIsNotKept() {
        var card = open(team.asked().number(), team.opbouwwerker);

        card.fillIn("Waarom (mag leeg blijven)", "Bel 06-12345678");
        card.pressButton("wij pakken op");

        assertThat(letters(card.words())).doesNotContain("● wij pakken op");
    }

    @Test
    void theChosenOneSaysYesAndLeads() {
        var number = decided();
        var card = open(number, team.opbouwwerker);

        card.pressButton("Wij pakken dit op");

        assertThat(notice()).isEqualTo(number + ": jullie pakken dit op.");
        assertThat(card.step()).isEqualTo("Opgepakt");
        assertThat(card.words()).contains("reageert eerst. Besloten door");
    }

    private CardNumber decided() {
        var number = team.card().number();
        var card = open(number, team.wijkmanager);
        card.pressButton("Beslis wie eerst reageert");
        fill("Reageert eerst", name(team.welzijn));
        fill("Waarom", "Zij kennen de jongeren");
        confirm("Beslissen");
        return number;
    }

    @Test
    void aDecisionAsksWhyWhereNobodyOfferedItself() {
        var card = open(team.card().number(), team.wijkmanager);

        card.pressButton("Beslis wie eerst reageert");
        fill("Reageert eerst", name(team.welzijn));
        confirm("Beslissen");

        assertThat(OpenCard.<String>field("Waarom"))
                .isInstanceOfSatisfying(
                        TextArea.class,
                        it -> assertThat(it.getErrorMessage()).contains("heeft zich niet zelf aangeboden"));
    }

    @Test
    void theChosenOneSaysNoAndTellsWhy() {
        var number = decided();
        var card = open(number, team.opbouwwerker);

        card.pressButton("Geef terug");
        fill("Waarom kan dit niet?", "Dit is voor handhaving");
        confirm("Geef terug");

        assertThat(card.words()).contains("gaf de kaart terug: Dit is voor handhaving");
        assertThat(card.step()).isEqualTo("Te bespreken");
    }

    @Test
    void aYesCanBeTakenBack() {
        var number = decided();
        var card = open(number, team.opbouwwerker);
        card.pressButton("Wij pakken dit op");

        undo();

        assertThat(card.words()).contains("is gevraagd om dit op te pakken");
    }

    @Test
    void whoAskedTakesTheQuestionBack() {
        var card = open(decided(), team.wijkmanager);

        card.pressButton("Vraag intrekken");

        assertThat(card.words()).doesNotContain("is gevraagd om dit op te pakken");
    }

    @Test
    void whoNeitherAsksNorWasAskedSeesNoEmptyPart() {
        var card = open(team.card().number(), team.handhaver);

        assertThat(card.words()).doesNotContain(SECTION);
    }
}
