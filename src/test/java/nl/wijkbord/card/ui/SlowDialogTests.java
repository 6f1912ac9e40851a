package nl.wijkbord.card.ui;

import static nl.wijkbord.card.ui.OpenCard.confirm;
import static nl.wijkbord.card.ui.OpenCard.dialogs;
import static nl.wijkbord.card.ui.OpenCard.fill;
import static nl.wijkbord.card.ui.OpenCard.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.wijkbord.card.Feedback;
import nl.wijkbord.card.Outcome;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.security.Role;
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

        assertTold();
        var wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        assertThat(pages.find(number, wijkagent.clearance())).isEmpty();
    }

    @Test
    void aFactChangedMeanwhileStays() {
        var number = signal();
        open(number).pressSign("Wijzig: Prioriteit");
        fill("Prioriteit", Priority.LAAG);
        elsewhere(number, Priority.URGENT);

        confirm("Opslaan");

        assertTold();
        assertThat(cards.row(number).priority()).isEqualTo(Priority.URGENT);
    }

    @Test
    void aCardChangedMeanwhileIsNotClosed() {
        var number = signal();
        open(number).press("Afgerond");
        fill("Resultaat", Outcome.OPGELOST);
        fill("Zijn de melders ingelicht?", Feedback.JA);
        elsewhere(number, "Lantaarn brandt weer niet");

        confirm("Afronden");

        assertTold();
        assertThat(cards.row(number).stage()).isEqualTo(Stage.NIEUW);
    }

    /** What somebody typed still stands there to be read. */
    private static void assertTold() {
        assertThat(notice()).startsWith("Iemand heeft dit net gewijzigd");
        assertThat(dialogs()).hasSize(1);
    }

    @Test
    void whatNobodyElseTouchedIsSaved() {
        var number = signal();
        open(number).pressSign("Wijzig: Prioriteit");
        fill("Prioriteit", Priority.LAAG);

        confirm("Opslaan");

        assertThat(dialogs()).isEmpty();
        assertThat(cards.row(number).priority()).isEqualTo(Priority.LAAG);
    }
}
