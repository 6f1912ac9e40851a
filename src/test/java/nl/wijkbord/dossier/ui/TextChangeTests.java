package nl.wijkbord.dossier.ui;

import static nl.wijkbord.card.ui.OpenCard.confirm;
import static nl.wijkbord.card.ui.OpenCard.dialogWords;
import static nl.wijkbord.card.ui.OpenCard.dialogs;
import static nl.wijkbord.card.ui.OpenCard.fill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.wijkbord.card.ui.OpenCard;
import nl.wijkbord.dossier.CommentRow;
import nl.wijkbord.dossier.CommentService;
import nl.wijkbord.privacy.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** Somebody changes a comment at the desk, and has just changed it on the phone. */
@SuppressWarnings("NullAway.Init")
class TextChangeTests extends DossierScene {

    @Autowired
    private CommentService comments;

    private UUID comment;

    @BeforeEach
    void aComment() {
        spotlight.on(noord.bo);
        comment = comments.say(id, "Vrijdag ga ik langs", null, Reason.NONE);
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
        var card = open(noord.bo);
        card.press("Bewerken");
        comments.edit(comment, 0, "Zaterdag ga ik langs", Reason.NONE);
        fill("Opmerking", words);
        confirm("Opslaan");
    }

    private String said() {
        return comments.of(id, noord.bo.clearance()).stream()
                .map(CommentRow::text)
                .findFirst()
                .orElseThrow();
    }
}
