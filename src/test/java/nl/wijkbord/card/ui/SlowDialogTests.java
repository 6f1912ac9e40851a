package nl.wijkbord.card.ui;

import static nl.wijkbord.card.ui.OpenCard.confirm;
import static nl.wijkbord.card.ui.OpenCard.dialogWords;
import static nl.wijkbord.card.ui.OpenCard.dialogs;
import static nl.wijkbord.card.ui.OpenCard.fill;
import static nl.wijkbord.card.ui.OpenCard.notice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.Feedback;
import nl.wijkbord.card.Outcome;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.WaitingReason;
import nl.wijkbord.security.Role;
import nl.wijkbord.ui.ChangedMeanwhile;
import org.junit.jupiter.api.Test;

/** Somebody thinks in front of an open dialog while another saves: what was saved is told, never overwritten. */
class SlowDialogTests extends CardPanelScene {

    @Test
    void aCardJustKeptInsideIsNotOpenedAgainByWhoDidNotKnow() {
        var number = signal();
        open(number).pressSign("Wijzig: Zichtbaar voor");
        fill("Zichtbaar voor", Visibility.OPENBAAR);
        work.show(cards.row(number).ref(), Visibility.EIGEN_ORGANISATIE, Set.of());

        confirm("Zo delen");

        assertTold("Zichtbaar voor: Het hele team → Alleen de eigen organisatie");
        assertThat(dialogWords()).containsPattern("Erbij: .*politie");
        var wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        assertThat(pages.find(number, wijkagent.clearance())).isEmpty();
        confirm("Zo delen");
        assertThat(pages.find(number, wijkagent.clearance())).isPresent();
    }

    @Test
    void whoDecidesWhoSeesTheCardLooksAgainAtWhateverChanged() {
        var number = signal();
        open(number).pressSign("Wijzig: Zichtbaar voor");
        fill("Zichtbaar voor", Visibility.OPENBAAR);
        elsewhere(number, "Lantaarn brandt weer niet");

        confirm("Zo delen");

        assertTold("Klopt het nog?");
        assertThat(cards.row(number).visibility()).isEqualTo(Visibility.WIJKTEAM);
        confirm("Zo delen");
        assertThat(cards.row(number).visibility()).isEqualTo(Visibility.OPENBAAR);
    }

    @Test
    void aFactChangedMeanwhileIsToldBeforeItIsOverwritten() {
        var number = signal();
        open(number).pressSign("Wijzig: Prioriteit");
        fill("Prioriteit", Priority.LAAG);
        elsewhere(number, Priority.URGENT);

        confirm("Opslaan");

        assertTold("Prioriteit: Normaal → Urgent");
        assertThat(cards.row(number).priority()).isEqualTo(Priority.URGENT);
        confirm("Opslaan");
        assertThat(dialogs()).isEmpty();
        assertThat(cards.row(number).priority()).isEqualTo(Priority.LAAG);
    }

    @Test
    void aCardChangedMeanwhileIsNotClosedBeforeThatIsRead() {
        var number = signal();
        open(number).press("Afgerond");
        fill("Resultaat", Outcome.OPGELOST);
        fill("Zijn de melders ingelicht?", Feedback.JA);
        elsewhere(number, "Lantaarn brandt weer niet");

        confirm("Afronden");

        assertTold("Titel: Lantaarn kapot → Lantaarn brandt weer niet");
        assertThat(cards.row(number).stage()).isEqualTo(Stage.NIEUW);
        confirm("Afronden");
        assertThat(cards.row(number).stage()).isEqualTo(Stage.AFGEROND);
    }

    @Test
    void whatSomebodyTypedStaysWhenTheCardWasMoved() {
        var number = signal();
        open(number).press("Wacht op");
        fill("Wie is aan zet?", "afdeling Groen");
        fill("Waar wachten we op?", WaitingReason.VERGUNNING);
        fill("Weer bekijken op", times.today().plusDays(7));
        moves.move(cards.row(number).ref(), Stage.TE_BESPREKEN, null);

        confirm("Opslaan");

        assertTold("Kolom: Nieuw → Te bespreken");
        assertThat(OpenCard.<String>field("Wie is aan zet?").getValue()).isEqualTo("afdeling Groen");
        confirm("Opslaan");
        assertThat(cards.row(number).stage()).isEqualTo(Stage.WACHT_OP);
    }

    @Test
    void whatWasOnTheScreenIsTheFormerWordAlsoWhenAnotherWasFirst() {
        var number = signal();
        var seen = open(number)
                .panel()
                .seen()
                .showing("card.field.initiator", "Bewonersgroep", () -> "Straatcommissie", it -> it);
        elsewhere(number, Priority.URGENT);

        assertThatThrownBy(() -> seen.keep(ref -> ref)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(seen.<CardRef>keep(ref -> ref)).isEqualTo(cards.row(number).ref());
    }

    @Test
    void whatIsNotShownIsNoConflict() {
        var number = signal();
        open(number).pressSign("Wijzig: Prioriteit");
        fill("Prioriteit", Priority.LAAG);
        elsewhere(number, "Lantaarn brandt weer niet");

        confirm("Opslaan");

        assertThat(dialogs()).isEmpty();
        assertThat(cards.row(number).priority()).isEqualTo(Priority.LAAG);
        assertThat(cards.row(number).title()).isEqualTo("Lantaarn brandt weer niet");
    }

    @Test
    void whoLostSightOfTheCardHearsNothingOfWhatChanged() {
        var number = signal();
        spotlight.on(town.person("wijkagent", politie, Role.PROFESSIONAL, wijk));
        open(number).pressSign("Wijzig: Prioriteit");
        fill("Prioriteit", Priority.LAAG);
        var wijkagent = spotlight.get();
        spotlight.on(wijkmanager);
        elsewhere(number, Priority.URGENT);
        work.show(cards.row(number).ref(), Visibility.EIGEN_ORGANISATIE, Set.of());
        spotlight.on(wijkagent);

        confirm("Opslaan");

        assertThat(dialogs()).hasSize(1);
        assertThat(dialogWords()).doesNotContain("Urgent →", "→ Urgent");
        assertThat(notice()).startsWith("Deze kaart bestaat niet");
    }

    /** What somebody filled in still stands there. */
    private static void assertTold(String change) {
        assertThat(dialogs()).hasSize(1);
        assertThat(dialogWords()).contains("Iemand heeft", change, "Wat jij invulde, staat er nog.");
    }
}
