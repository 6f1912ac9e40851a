package nl.wijkbord.signal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.wijkbord.card.ui.OpenCard.confirm;
import static nl.wijkbord.card.ui.OpenCard.dialogWords;
import static nl.wijkbord.card.ui.OpenCard.dialogs;
import static nl.wijkbord.card.ui.OpenCard.fill;
import static nl.wijkbord.card.ui.OpenCard.notice;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.CardSidePanels;
import nl.wijkbord.card.ui.OpenCard;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.signal.Channel;
import nl.wijkbord.signal.SignalService;
import nl.wijkbord.signal.SignalType;
import nl.wijkbord.signal.Source;
import nl.wijkbord.signal.Telling;
import nl.wijkbord.town.CardBox;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@WijkbordTest
@ExtendWith(Screen.class)
class TellingTests {

    @Autowired
    private CardSidePanels panels;

    @Autowired
    private CardBox cards;

    @Autowired
    private SignalService signals;

    @Autowired
    private Town town;

    @Autowired
    private Spotlight spotlight;

    private CardNumber number;
    private OpenCard card;

    @BeforeEach
    void open() {
        var gemeente = town.organisation("gemeente");
        var wijk = town.wijk("noord", gemeente);
        var wijkmanager = town.person("wijkmanager", gemeente, Role.COORDINATOR, wijk);
        spotlight.on(wijkmanager);
        number = cards.signal("Lantaarn kapot", wijk, Visibility.WIJKTEAM);
        card = new OpenCard(panels.open(number, wijkmanager::clearance, () -> {}));
    }

    @AfterEach
    void leave() {
        UI.getCurrent().removeAll();
        spotlight.off();
    }

    @Test
    void aSignalSaysHowTheTeamCameToKnow() {
        assertThat(card.words()).contains("Hoe weten we dit", "Straatronde", "Bewoner", "wijkbeheerder");
    }

    @Test
    void howTheTeamKnowsCanBeCorrected() {
        card.pressButton("Wijzig hoe we dit weten");
        fill("Kwam binnen via", Channel.WIJKSCHOUW);
        confirm("Opslaan");

        assertThat(card.words()).contains("Wijkschouw").doesNotContain("Straatronde");
    }

    @Test
    void whatAnotherCorrectedBeforeTheDialogOpenedIsToldFirst() {
        var corrected =
                new Telling(SignalType.SIGNAAL, Channel.WIJKSCHOUW, Source.BEWONER, null, "wijkbeheerder", true);
        UI.getCurrent().remove(card.panel()); // so that the bell does not read it again first
        signals.told(cards.row(number).ref(), corrected, Reason.NONE);
        _get(card.panel(), Button.class, spec -> spec.withText("Wijzig hoe we dit weten"))
                .click();
        fill("Aangenomen door", "wijkagent");

        confirm("Opslaan");

        assertThat(dialogs()).hasSize(1);
        assertThat(dialogWords()).containsPattern("Straatronde.* → .*Wijkschouw");
        assertThat(signals.telling(cards.row(number).id(), spotlight.get().clearance()))
                .contains(corrected);
    }

    @Test
    void aTelephoneNumberIsNoFunction() {
        card.pressButton("Wijzig hoe we dit weten");
        fill("Aangenomen door", "bel 0612345678");
        confirm("Opslaan");

        assertThat(dialogs()).hasSize(1);
        assertThat(notice()).startsWith("Kijk nog even naar de tekst");
    }
}
