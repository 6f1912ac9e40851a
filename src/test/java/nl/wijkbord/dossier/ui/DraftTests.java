package nl.wijkbord.dossier.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import org.junit.jupiter.api.Test;

/** Somebody leaves a card half way a sentence, and comes back. */
class DraftTests extends DossierScene {

    @Test
    void whatWasTypedIsStillThereWhenTheCardIsOpenedAgain() {
        open(noord.bo);
        write("Half af");
        _setValue(_get(Checkbox.class), true);
        UI.getCurrent().removeAll();

        open(noord.bo);

        assertThat(field().getValue()).isEqualTo("Half af");
        assertThat(_get(Checkbox.class).getValue()).isTrue();
    }

    @Test
    void whatWasSentDoesNotComeBack() {
        var card = open(noord.bo);
        write("Vrijdag ga ik langs");
        card.pressButton("Plaatsen");
        UI.getCurrent().removeAll();

        open(noord.bo);

        assertThat(field().getValue()).isEmpty();
    }

    @Test
    void wordsMeantForOneOrganisationAreNotOfferedWhileWorkingForAnother() {
        open(noord.bo);
        write("Extra surveillance");
        UI.getCurrent().removeAll();

        open(noord.cor);

        assertThat(field().getValue()).isEmpty();
    }
}
