package nl.wijkbord.dossier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.imageio.ImageIO;
import nl.wijkbord.card.ui.OpenCard;
import nl.wijkbord.dossier.AttachmentInput;
import nl.wijkbord.dossier.AttachmentService;
import nl.wijkbord.dossier.FileReach;
import nl.wijkbord.file.UploadIntake;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who added a photo says at the card who sees it from now on. */
@SuppressWarnings("NullAway.Init")
class ReachScreenTests extends DossierScene {

    @Autowired
    private AttachmentService attachments;

    @Autowired
    private UploadIntake intake;

    @BeforeEach
    void aPhotoOfThePolitie() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", out);
        var file = intake.accept(new ByteArrayInputStream(out.toByteArray()), "a.png");
        attachments.add(id, file, new AttachmentInput("De lantaarn", null, true), Reason.NONE);
    }

    @Test
    void aPhotoThatIsKeptLeavesTheOpenCardOfThePartner() {
        var theirs = open(noord.cor);
        assertThat(theirs.words()).contains("De lantaarn", "Deelbaar").doesNotContain("Wie ziet dit?");
        var ours = open(noord.bo);

        ours.press("Wie ziet dit?");
        OpenCard.fill("Wie mag dit zien?", FileReach.OWN);
        OpenCard.confirm("Opslaan");

        assertThat(ours.words()).contains("De lantaarn", "Alleen voor politie").doesNotContain("Deelbaar");
        spotlight.on(noord.cor);
        theirs.panel().refresh();
        assertThat(theirs.words()).doesNotContain("De lantaarn", "Alleen voor politie");
    }

    @Test
    void theHistorySaysWhoDecidedAndOnlyToWhoMayKnow() {
        spotlight.on(noord.bo);
        attachments.share(attachments.of(id, noord.bo.clearance()).getFirst().id(), 0, FileReach.OWN);

        assertThat(history(noord.bo)).contains("Bestand alleen nog voor de eigen organisatie", "Bestand: a.jpg");
        UI.getCurrent().removeAll();
        assertThat(history(noord.cor)).doesNotContain("Bestand alleen nog");
    }

    private String history(Viewer who) {
        var card = open(who);
        card.turnTo("Geschiedenis");
        return card.words();
    }
}
