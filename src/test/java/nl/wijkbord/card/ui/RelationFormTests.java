package nl.wijkbord.card.ui;

import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static nl.wijkbord.card.ui.OpenCard.confirm;
import static nl.wijkbord.card.ui.OpenCard.dialogs;
import static nl.wijkbord.card.ui.OpenCard.fill;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.CardRelations;
import nl.wijkbord.card.RelationKind;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.town.CardBox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody links a card by its number; what is the matter with that number stands at the field. */
@SuppressWarnings("NullAway.Init")
class RelationFormTests extends CardPanelScene {

    @Autowired
    private CardRelations relations;

    @Autowired
    private AssignmentService assignments;

    @Test
    void anAssignmentIsNoDoubleOfASignalAndTheFieldSaysSo() {
        var signal = signal();
        var assignment = assignment();

        link(signal, RelationKind.DUBBEL_VAN, assignment);

        assertThat(problem()).startsWith("Dubbel kan alleen met een kaart van hetzelfde type");
        assertThat(linked(signal)).isZero();

        fill("Deze kaart", RelationKind.HOORT_BIJ);
        confirm("Opslaan");
        assertThat(dialogs()).isEmpty();
        assertThat(linked(signal)).isOne();
    }

    @Test
    void aSignalIsADoubleOfASignal() {
        var signal = signal();

        link(signal, RelationKind.DUBBEL_VAN, signal());

        assertThat(dialogs()).isEmpty();
        assertThat(linked(signal)).isOne();
    }

    @Test
    void aNumberThatDoesNotExistIsToldAtTheField() {
        link(signal(), RelationKind.HOORT_BIJ, new CardNumber(signal().kind(), 999_999));

        assertThat(problem()).isEqualTo("Deze kaart bestaat niet, of is niet met jouw organisatie gedeeld.");
    }

    private void link(CardNumber from, RelationKind kind, CardNumber to) {
        open(from).pressButton("Koppel een kaart");
        fill("Deze kaart", kind);
        fill("Nummer van de andere kaart", to.toString());
        confirm("Opslaan");
    }

    /** At the field, and nowhere else. */
    private static String problem() {
        assertThat(getNotifications()).isEmpty();
        var field = (TextField) OpenCard.<String>field("Nummer van de andere kaart");
        assertThat(field.isInvalid()).isTrue();
        return field.getErrorMessage();
    }

    private int linked(CardNumber card) {
        return relations.of(cards.row(card).id(), wijkmanager.clearance()).size();
    }

    private CardNumber assignment() {
        var face = CardBox.face("Lamp vervangen", wijk);
        return cards.number(assignments.ask(new AssignmentInput(face, gemeente, null, null, null, null, Reason.NONE)));
    }
}
