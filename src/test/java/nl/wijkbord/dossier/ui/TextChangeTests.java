package nl.wijkbord.dossier.ui;

import static nl.wijkbord.card.ui.OpenCard.confirm;
import static nl.wijkbord.card.ui.OpenCard.dialogWords;
import static nl.wijkbord.card.ui.OpenCard.dialogs;
import static nl.wijkbord.card.ui.OpenCard.fill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.CardSidePanels;
import nl.wijkbord.card.ui.OpenCard;
import nl.wijkbord.dossier.CommentRow;
import nl.wijkbord.dossier.CommentService;
import nl.wijkbord.dossier.Noord;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;

/** Somebody changes a comment at the desk, and has just changed it on the phone. */
@WijkbordTest
@ExtendWith(Screen.class)
@Import(Noord.class)
@SuppressWarnings("NullAway.Init")
class TextChangeTests {

    @Autowired
    private Noord noord;

    @Autowired
    private CardSidePanels panels;

    @Autowired
    private CardService cards;

    @Autowired
    private CommentService comments;

    @Autowired
    private Spotlight spotlight;

    private CardId id;
    private UUID comment;

    @BeforeEach
    void aComment() {
        id = noord.signal(Visibility.WIJKTEAM).id();
        spotlight.on(noord.bo);
        comment = comments.say(id, "Vrijdag ga ik langs", null, Reason.NONE);
    }

    @AfterEach
    void leave() {
        UI.getCurrent().removeAll();
        spotlight.off();
    }

    @Test
    void whatWasWrittenMeanwhileIsToldBeforeItIsWrittenOver() {
        changeAtTheDesk("Maandag ga ik langs");

        assertThat(dialogWords()).contains("Iemand heeft dit net gewijzigd:", "Zaterdag ga ik langs");
        assertThat(OpenCard.<String>field("Opmerking").getValue()).isEqualTo("Maandag ga ik langs");
        assertThat(said()).isEqualTo("Zaterdag ga ik langs");
    }

    @Test
    void whoReadItAndSavesAgainGoesOn() {
        changeAtTheDesk("Maandag ga ik langs");

        confirm("Opslaan");

        assertThat(dialogs()).isEmpty();
        assertThat(said()).isEqualTo("Maandag ga ik langs");
        assertThat(comments.former(comment, noord.bo.clearance())).hasSize(2);
    }

    @Test
    void withoutSeeingTheLastWordsNobodyWritesOverThem() {
        comments.edit(comment, 0, "Zaterdag ga ik langs", Reason.NONE);

        assertThatThrownBy(() -> comments.edit(comment, 0, "Maandag ga ik langs", Reason.NONE))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(said()).isEqualTo("Zaterdag ga ik langs");
    }

    private void changeAtTheDesk(String words) {
        var row = cards.rows(Set.of(id), noord.bo.clearance()).getFirst();
        var card = open(row);
        card.press("Bewerken");
        comments.edit(comment, 0, "Zaterdag ga ik langs", Reason.NONE);
        fill("Opmerking", words);
        confirm("Opslaan");
    }

    private OpenCard open(CardRow row) {
        return new OpenCard(panels.open(row.number(), noord.bo::clearance, () -> {}));
    }

    private String said() {
        return comments.of(id, noord.bo.clearance()).stream()
                .map(CommentRow::text)
                .findFirst()
                .orElseThrow();
    }
}
