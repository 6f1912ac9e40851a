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
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.file.UploadIntake;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees a file is decided anew, and both organisations look. */
@WijkbordTest
@Import(Noord.class)
@SuppressWarnings("NullAway.Init")
class FileReachTests {

    @Autowired
    private Noord noord;

    @Autowired
    private Town town;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private AttachmentService attachments;

    @Autowired
    private UploadIntake intake;

    @Autowired
    private DossierFacts facts;

    @Autowired
    private CardService cards;

    @Autowired
    private CardPages pages;

    @Autowired
    private JdbcClient database;

    private CardId card;
    private UUID photo;

    @BeforeEach
    void aPhotoThatTheTeamSees() throws Exception {
        card = noord.signal(Visibility.WIJKTEAM).id();
        photo = add();
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void aFileThatIsMadeInternalDoesNotExistForThePartner() {
        share(noord.bo, FileReach.OWN);

        assertGone(noord.cor.clearance());
        assertThat(deeds(noord.cor)).doesNotContain("card.attachment-own");
        assertThat(attachments.content(photo, noord.bo.clearance())).isPresent();
        assertThat(history(noord.bo).getFirst().change())
                .isEqualTo(new FieldChange("sharedFile", "lantaarn.jpg", "lantaarn.jpg"));
        assertThat(deeds(noord.bo)).first().isEqualTo("card.attachment-own");
        assertRefused("dossier.not-found", () -> share(noord.cor, FileReach.CARD));
    }

    @Test
    void withoutThatMarkThePartnerWouldSeeIt() {
        share(noord.bo, FileReach.OWN);
        database.sql("update card_attachment set only_for = null where id = ?")
                .param(photo)
                .update();

        assertThatThrownBy(() -> assertGone(noord.cor.clearance())).isInstanceOf(AssertionError.class);
    }

    @Test
    void aFileIsShownAgainAndOutsideTheTeam() {
        share(noord.bo, FileReach.OWN);

        share(noord.bo, FileReach.OUTSIDE);
        assertThat(row(noord.cor).reach()).isEqualTo(FileReach.OUTSIDE);
        assertThat(deeds(noord.cor)).first().isEqualTo("card.attachment-outside");

        share(noord.bo, FileReach.CARD);
        assertThat(row(noord.cor).shareable()).isFalse();
        assertThat(deeds(noord.cor)).first().isEqualTo("card.attachment-card");
    }

    @Test
    void whoConnectsThePartnersMayAndAColleagueOrAnotherMayNot() {
        var colleague = town.person("agent", noord.politie, Role.PROFESSIONAL, noord.wijk);
        var wijkmanager = town.person("wijkmanager", noord.corporatie, Role.COORDINATOR, noord.wijk);
        assertRefused("dossier.not-yours-to-share", () -> share(colleague, FileReach.OUTSIDE));
        assertRefused("dossier.not-yours-to-share", () -> share(noord.cor, FileReach.OUTSIDE));
        assertRefused("card.read-only", () -> share(noord.manager, FileReach.OUTSIDE));

        share(wijkmanager, FileReach.OWN);

        assertGone(wijkmanager.clearance());
        assertThat(attachments.of(card, colleague.clearance()))
                .as("kept by the organisation that added it")
                .hasSize(1);
    }

    @Test
    void whoDecidesOverWhatWasNotSeenIsStopped() {
        spotlight.on(noord.bo);
        attachments.caption(photo, 0, "De kapotte lantaarn", Reason.NONE);

        assertThatThrownBy(() -> attachments.share(photo, 0, FileReach.OWN))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(attachments.of(card, noord.cor.clearance())).hasSize(1);
    }

    @Test
    void onACardOfOneOrganisationNothingGoesFurther() throws Exception {
        card = noord.signal(Visibility.EIGEN_ORGANISATIE).id();
        photo = add();

        assertRefused("dossier.attachment.card-closed", () -> share(noord.bo, FileReach.CARD));
        assertThat(row(noord.bo).reach()).isEqualTo(FileReach.OWN);
    }

    private void assertGone(Clearance eyes) {
        assertThat(attachments.of(card, eyes)).isEmpty();
        assertThat(attachments.content(photo, eyes)).isEmpty();
        assertThat(attachments.thumbnail(photo, eyes)).isEmpty();
        assertThat(facts.about(Set.of(card), eyes)).isEmpty();
    }

    private UUID add() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", out);
        var file = intake.accept(new ByteArrayInputStream(out.toByteArray()), "lantaarn.png");
        return attachments.add(card, file, new AttachmentInput("De lantaarn", null, false), Reason.NONE);
    }

    private void share(Viewer who, FileReach reach) {
        spotlight.on(who);
        var seen = attachments.of(card, who.clearance()).stream()
                .mapToLong(AttachmentRow::version)
                .findAny()
                .orElse(0);
        attachments.share(photo, seen, reach);
    }

    private AttachmentRow row(Viewer who) {
        return attachments.of(card, who.clearance()).getFirst();
    }

    private List<String> deeds(Viewer who) {
        return history(who).stream().map(HistoryEntry::action).toList();
    }

    private List<HistoryEntry> history(Viewer who) {
        spotlight.on(who);
        var number = cards.rows(Set.of(card), who.clearance()).getFirst().number();
        return pages.history(number, who.clearance());
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        NotPossible.class, it -> assertThat(it.key()).isEqualTo(key));
    }
}
