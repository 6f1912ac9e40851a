package nl.wijkbord.dossier.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.CardSidePanels;
import nl.wijkbord.card.ui.OpenCard;
import nl.wijkbord.dossier.Noord;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Somebody leaves a card half way a sentence, and comes back. */
@WijkbordTest
@ExtendWith(Screen.class)
@Import(Noord.class)
@SuppressWarnings("NullAway.Init")
class DraftTests {

    @Autowired
    private Noord noord;

    @Autowired
    private CardSidePanels panels;

    @Autowired
    private CardService cards;

    @Autowired
    private Spotlight spotlight;

    private CardId id;

    @BeforeEach
    void report() {
        id = noord.signal(Visibility.WIJKTEAM).id();
    }

    @AfterEach
    void leave() {
        UI.getCurrent().removeAll();
        spotlight.off();
    }

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

    private OpenCard open(Viewer who) {
        spotlight.on(who);
        var number = cards.rows(Set.of(id), who.clearance()).getFirst().number();
        return new OpenCard(panels.open(number, who::clearance, () -> {}));
    }

    private static TextArea field() {
        return _get(TextArea.class, spec -> spec.withLabel("Nieuwe opmerking"));
    }

    private static void write(String words) {
        _setValue(field(), words);
    }
}
