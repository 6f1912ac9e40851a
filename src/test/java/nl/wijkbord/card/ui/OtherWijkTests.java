package nl.wijkbord.card.ui;

import static nl.wijkbord.card.ui.OpenCard.confirm;
import static nl.wijkbord.card.ui.OpenCard.dialogWords;
import static nl.wijkbord.card.ui.OpenCard.dialogs;
import static nl.wijkbord.card.ui.OpenCard.fill;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbord.card.CardNumber;
import nl.wijkbord.dossier.CommentService;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.WijkId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Another team gets a card: whoever gives it knows all of what is given. */
@SuppressWarnings("NullAway.Init")
class OtherWijkTests extends CardPanelScene {

    @Autowired
    private CommentService comments;

    private WijkId zuid;
    private CardNumber number;

    @BeforeEach
    void aCardInTheWrongWijk() {
        zuid = town.wijk("zuid", gemeente, politie);
        spotlight.on(town.person("wijkmanager", gemeente, Role.COORDINATOR, wijk, zuid));
        number = signal();
    }

    @Test
    void whatAnotherWroteMeanwhileIsToldBeforeTheCardGoes() {
        open(number).pressSign("Wijzig: Plek");
        fill("Wijk", wijken.find(zuid).orElseThrow());
        elsewhere(number, "Ruzie om de lantaarn");

        confirm("Opslaan");

        assertThat(dialogs()).hasSize(1);
        assertThat(dialogWords()).contains("Titel: Lantaarn kapot → Ruzie om de lantaarn");
        assertThat(cards.row(number).wijk()).isEqualTo(wijk);
        confirm("Opslaan");
        assertThat(cards.row(number).wijk()).isEqualTo(zuid);
    }

    @Test
    void whoStaysInTheWijkIsNotHeldUpByOtherWords() {
        open(number).pressSign("Wijzig: Plek");
        fill("Plek", "bij de brug");
        elsewhere(number, "Ruzie om de lantaarn");

        confirm("Opslaan");

        assertThat(dialogs()).isEmpty();
        assertThat(cards.row(number).place()).isEqualTo("bij de brug");
    }

    @Test
    void whatStandsBesideTheCardIsToldWhenItGoesToAnotherTeam() {
        comments.say(cards.row(number).id(), "De bewoners zijn er vaak", null, Reason.NONE);
        open(number).pressSign("Wijzig: Plek");
        assertThat(dialogWords()).doesNotContain("1 opmerking");

        fill("Wijk", wijken.find(zuid).orElseThrow());
        assertThat(dialogWords()).contains("1 opmerking");

        fill("Wijk", wijken.find(wijk).orElseThrow());
        assertThat(dialogWords()).doesNotContain("1 opmerking");
    }
}
