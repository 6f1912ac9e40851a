package nl.wijkbord.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardService;
import nl.wijkbord.file.UploadIntake;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Spotlight;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Photos on cards of Noord, and all the ways in which somebody could come to know of them. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
abstract class AttachmentScene {

    @Autowired
    protected Noord noord;

    @Autowired
    protected Spotlight spotlight;

    @Autowired
    protected AttachmentService attachments;

    @Autowired
    protected UploadIntake intake;

    @Autowired
    protected DossierFacts facts;

    @Autowired
    protected CardService cards;

    @Autowired
    protected JdbcClient database;

    @Autowired
    private CardPages pages;

    @AfterEach
    void leave() {
        spotlight.off();
    }

    protected UUID add(Viewer who, CardId card, AttachmentInput about) throws Exception {
        spotlight.on(who);
        var file = intake.accept(new ByteArrayInputStream(picture()), "lantaarn.png");
        return attachments.add(card, file, about, Reason.NONE);
    }

    protected static byte[] picture() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    protected void assertNoTrace(CardId card, UUID photo, Clearance eyes) {
        assertThat(attachments.of(card, eyes)).isEmpty();
        assertThat(attachments.content(photo, eyes)).isEmpty();
        assertThat(attachments.thumbnail(photo, eyes)).isEmpty();
        assertThat(facts.about(Set.of(card), eyes)).isEmpty();
    }

    protected List<String> deeds(CardId card, Viewer who) {
        return history(card, who).stream().map(HistoryEntry::action).toList();
    }

    protected List<HistoryEntry> history(CardId card, Viewer who) {
        spotlight.on(who);
        var number = cards.rows(Set.of(card), who.clearance()).getFirst().number();
        return pages.history(number, who.clearance());
    }

    protected static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        NotPossible.class, it -> assertThat(it.key()).isEqualTo(key));
    }
}
