package nl.wijkbord.signal.ui;

import static nl.wijkbord.card.ui.OpenCard.confirm;
import static nl.wijkbord.card.ui.OpenCard.dialogs;
import static nl.wijkbord.card.ui.OpenCard.fill;
import static nl.wijkbord.card.ui.OpenCard.notice;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.CardSidePanels;
import nl.wijkbord.card.ui.OpenCard;
import nl.wijkbord.security.Role;
import nl.wijkbord.signal.Channel;
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
    private Town town;

    @Autowired
    private Spotlight spotlight;

    private OpenCard card;

    @BeforeEach
    void open() {
        var gemeente = town.organisation("gemeente");
        var wijk = town.wijk("noord", gemeente);
        var wijkmanager = town.person("wijkmanager", gemeente, Role.COORDINATOR, wijk);
        spotlight.on(wijkmanager);
        card = new OpenCard(panels.open(
                cards.signal("Lantaarn kapot", wijk, Visibility.WIJKTEAM), wijkmanager::clearance, () -> {}));
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
    void aTelephoneNumberIsNoFunction() {
        card.pressButton("Wijzig hoe we dit weten");
        fill("Aangenomen door", "bel 0612345678");
        confirm("Opslaan");

        assertThat(dialogs()).hasSize(1);
        assertThat(notice()).startsWith("Kijk nog even naar de tekst");
    }
}
