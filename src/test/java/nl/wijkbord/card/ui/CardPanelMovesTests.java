package nl.wijkbord.card.ui;

import static nl.wijkbord.card.ui.OpenCard.confirm;
import static nl.wijkbord.card.ui.OpenCard.dialogs;
import static nl.wijkbord.card.ui.OpenCard.fill;
import static nl.wijkbord.card.ui.OpenCard.notice;
import static nl.wijkbord.card.ui.OpenCard.undo;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Set;
import nl.wijkbord.card.Feedback;
import nl.wijkbord.card.Offer;
import nl.wijkbord.card.Outcome;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Waiting;
import nl.wijkbord.card.WaitingReason;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.ui.Keys;
import org.junit.jupiter.api.Test;

/** Moving a card from its own page asks what the stage needs; the page looks again as it does when the bell rings. */
class CardPanelMovesTests extends CardPanelScene {

    @Test
    void waitingAsksForThreeFacts() {
        var number = signal();
        var card = open(number);

        card.press("Wacht op");
        confirm("Opslaan");
        assertThat(dialogs()).hasSize(1);

        fill("Waar wachten we op?", WaitingReason.VERGUNNING);
        fill("Wie is aan zet?", "afdeling Groen");
        fill("Weer bekijken op", times.today().plusDays(7));
        confirm("Opslaan");

        card.panel().refresh();
        assertThat(card.step()).isEqualTo("Wacht op");
        assertThat(pages.find(number, wijkmanager.clearance()).orElseThrow().waiting())
                .isEqualTo(new Waiting(
                        WaitingReason.VERGUNNING,
                        "afdeling Groen",
                        times.today().plusDays(7)));
        assertThat(card.words()).contains("Vergunning · afdeling Groen");
    }

    @Test
    void whatItWaitsForCanBeSaidAgain() {
        var number = signal();
        var card = open(number);
        var nextWeek = times.today().plusDays(7);
        moves.waitFor(
                cards.row(number).ref(), new Waiting(WaitingReason.BUDGET, "afdeling Groen", nextWeek), Reason.NONE);
        card.panel().refresh();

        card.press("Wacht op");
        assertThat(OpenCard.<String>field("Wie is aan zet?").getValue()).isEqualTo("afdeling Groen");
        fill("Wie is aan zet?", "de aannemer");
        confirm("Opslaan");

        assertThat(pages.find(number, wijkmanager.clearance()).orElseThrow().waiting())
                .isEqualTo(new Waiting(WaitingReason.BUDGET, "de aannemer", nextWeek));
    }

    @Test
    void aLeadTakenByMistakeGoesBackToWhoHadIt() {
        var wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        var number = signal();
        var given = work.giveTo(cards.row(number).ref(), gemeente, null);
        work.helpedBy(given.ref(), Set.of(politie));
        spotlight.on(wijkagent);
        open(number);

        Keys.of(UI.getCurrent()).press("I");
        assertThat(cards.row(number).lead()).isEqualTo(politie);
        undo();

        assertThat(cards.row(number).lead()).isEqualTo(gemeente);
        assertThat(cards.row(number).partners()).containsExactly(politie);
    }

    @Test
    void aLeadThatWentFurtherMeanwhileIsNotTakenBack() {
        var number = signal();
        open(number);
        Keys.of(UI.getCurrent()).press("I");
        work.giveTo(cards.row(number).ref(), politie, null);

        undo();

        assertThat(cards.row(number).lead()).isEqualTo(gemeente);
        assertThat(cards.row(number).offer()).extracting(Offer::to).isEqualTo(politie);
        assertThat(notice()).startsWith("Iemand heeft dit net gewijzigd");
    }

    @Test
    void whoTakesASignalIsAtWorkOnIt() {
        var number = signal();
        open(number);

        Keys.of(UI.getCurrent()).press("I");
        assertThat(cards.row(number).stage()).isEqualTo(Stage.OPGEPAKT);
        undo();

        assertThat(cards.row(number).stage()).isEqualTo(Stage.NIEUW);
        assertThat(cards.row(number).lead()).isNull();
    }

    @Test
    void whoIsJustTooLateReadsWhoHasTheCard() {
        var wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        var number = signal();
        open(number);
        spotlight.on(wijkagent);
        work.giveTo(cards.row(number).ref(), politie, null);
        spotlight.on(wijkmanager);

        Keys.of(UI.getCurrent()).press("I");

        assertThat(notice()).startsWith("Iemand was je net voor. Trekker: politie");
        assertThat(cards.row(number).lead()).isEqualTo(politie);
    }

    @Test
    void takingUpIsTakenBackAsOneStep() {
        var number = signal();
        spotlight.on(town.person("wijkagent", politie, Role.PROFESSIONAL, wijk));
        open(number).press("Opgepakt");
        confirm("Opslaan");
        assertThat(cards.row(number).lead()).isEqualTo(politie);

        undo();

        assertThat(cards.row(number).stage()).isEqualTo(Stage.NIEUW);
        assertThat(cards.row(number).lead()).isNull();
    }

    @Test
    void closingAsksWhatCameOfItAndWhetherItWasTold() {
        var number = signal();
        var card = open(number);

        card.press("Afgerond");
        fill("Resultaat", Outcome.OPGELOST);
        fill("Zijn de melders ingelicht?", Feedback.NIET_NODIG);
        confirm("Afronden");
        assertThat(dialogs()).hasSize(1);

        fill("Waarom is dat niet nodig?", "eigen waarneming");
        confirm("Afronden");

        card.panel().refresh();
        assertThat(card.step()).isEqualTo("Afgerond");
        assertThat(card.words()).contains("Opgelost · Niet nodig · eigen waarneming");
    }

    @Test
    void takingUpACardWithoutALeadAsksWhoLeads() {
        var number = signal();
        spotlight.on(town.person("wijkagent", politie, Role.PROFESSIONAL, wijk));
        var card = open(number);

        card.press("Opgepakt");
        confirm("Opslaan");

        card.panel().refresh();
        assertThat(card.step()).isEqualTo("Opgepakt");
        assertThat(cards.row(number).lead()).isEqualTo(politie);
    }

    @Test
    void aMoveCanBeTakenBack() {
        var number = signal();
        var card = open(number);

        card.press("Te bespreken");
        assertThat(notice()).isEqualTo(number + " staat nu in Te bespreken.");
        undo();

        assertThat(cards.row(number).stage()).isEqualTo(Stage.NIEUW);
        card.panel().refresh();
        assertThat(card.step()).isEqualTo("Nieuw");
    }
}
