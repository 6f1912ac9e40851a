package nl.wijkbord.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** Who sees a file is decided anew, and both organisations look. */
@SuppressWarnings("NullAway.Init")
class FileReachTests extends AttachmentScene {

    private static final AttachmentInput TO_ALL = new AttachmentInput("De lantaarn", null, false);

    @Autowired
    private Town town;

    private CardId card;
    private UUID photo;

    @BeforeEach
    void aPhotoThatTheTeamSees() throws Exception {
        card = noord.signal(Visibility.WIJKTEAM).id();
        photo = add(noord.bo, card, TO_ALL);
    }

    @Test
    void aFileThatIsMadeInternalDoesNotExistForThePartner() {
        share(noord.bo, FileReach.OWN);

        assertNoTrace(card, photo, noord.cor.clearance());
        assertThat(deeds(card, noord.cor)).doesNotContain("card.attachment-own");
        assertThat(attachments.content(photo, noord.bo.clearance())).isPresent();
        assertThat(history(card, noord.bo).getFirst().change())
                .isEqualTo(new FieldChange("sharedFile", "lantaarn.jpg", "lantaarn.jpg"));
        assertThat(deeds(card, noord.bo)).first().isEqualTo("card.attachment-own");
        assertRefused("dossier.not-found", () -> share(noord.cor, FileReach.CARD));
    }

    @Test
    void theHistoryFromBeforeDoesNotNameItEither() {
        spotlight.on(noord.bo);
        attachments.caption(photo, 0, "De kapotte lantaarn", Reason.NONE);
        assertThat(deeds(card, noord.cor)).contains("card.attached", "card.attachment-captioned");

        share(noord.bo, FileReach.OWN);
        assertThat(deeds(card, noord.bo)).contains("card.attached", "card.attachment-captioned", "card.attachment-own");
        assertThat(deeds(card, noord.cor)).containsExactly("card.created");
        assertThat(deeds(card, noord.manager)).containsExactly("card.created");

        spotlight.on(noord.bo);
        attachments.remove(photo);
        assertThat(deeds(card, noord.bo)).contains("card.attached", "card.detached");
        assertThat(deeds(card, noord.cor)).containsExactly("card.created");
    }

    @Test
    void theHistoryNamesItAgainOnceItIsShownAgain() {
        share(noord.bo, FileReach.OWN);
        share(noord.bo, FileReach.CARD);
        assertThat(deeds(card, noord.cor)).containsExactly("card.attachment-card", "card.attached", "card.created");

        spotlight.on(noord.bo);
        attachments.remove(photo);
        assertThat(deeds(card, noord.cor)).contains("card.attached", "card.detached");
    }

    @Test
    void withoutThatMarkThePartnerWouldSeeIt() {
        share(noord.bo, FileReach.OWN);
        database.sql("update card_attachment set only_for = null where id = ?")
                .param(photo)
                .update();

        assertThatThrownBy(() -> assertNoTrace(card, photo, noord.cor.clearance()))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aFileIsShownAgainAndOutsideTheTeam() {
        share(noord.bo, FileReach.OWN);

        share(noord.bo, FileReach.OUTSIDE);
        assertThat(row(noord.cor).reach()).isEqualTo(FileReach.OUTSIDE);
        assertThat(deeds(card, noord.cor)).first().isEqualTo("card.attachment-outside");

        share(noord.bo, FileReach.CARD);
        assertThat(row(noord.cor).shareable()).isFalse();
        assertThat(deeds(card, noord.cor)).first().isEqualTo("card.attachment-card");
    }

    @Test
    void whoConnectsThePartnersMayAndAColleagueOrAnotherMayNot() {
        var colleague = town.person("agent", noord.politie, Role.PROFESSIONAL, noord.wijk);
        var wijkmanager = town.person("wijkmanager", noord.corporatie, Role.COORDINATOR, noord.wijk);
        assertRefused("dossier.not-yours-to-share", () -> share(colleague, FileReach.OUTSIDE));
        assertRefused("dossier.not-yours-to-share", () -> share(noord.cor, FileReach.OUTSIDE));
        assertRefused("card.read-only", () -> share(noord.manager, FileReach.OUTSIDE));

        share(wijkmanager, FileReach.OWN);

        assertNoTrace(card, photo, wijkmanager.clearance());
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
        photo = add(noord.bo, card, TO_ALL);

        assertRefused("dossier.attachment.card-closed", () -> share(noord.bo, FileReach.CARD));
        assertThat(row(noord.bo).reach()).isEqualTo(FileReach.OWN);
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
}
