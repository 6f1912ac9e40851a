package nl.wijkbord.dossier;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.PersonalDataFound;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.Reading;
import nl.wijkbord.security.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

class AttachmentServiceTests extends AttachmentScene {

    private static final AttachmentInput TO_ALL = new AttachmentInput("De lantaarn", null, true);

    @Autowired
    private CardWork work;

    @Test
    void theTeamSeesAPhotoWithItsCaption() throws Exception {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        var photo = add(noord.bo, card, TO_ALL);

        var row = attachments.of(card, noord.cor.clearance()).getFirst();
        assertThat(List.of(row.name(), row.caption(), row.width(), row.height()))
                .containsExactly("lantaarn.jpg", "De lantaarn", 60, 40);
        assertThat(row.shareable() && row.isPhoto()).isTrue();
        var content = attachments.content(photo, noord.cor.clearance()).orElseThrow();
        assertThat(content.bytes()).hasSize((int) row.size()).startsWith(0xFF, 0xD8);
        assertThat(attachments.thumbnail(photo, noord.cor.clearance())).isPresent();
        assertThat(count(card, noord.cor)).isEqualTo("1");
    }

    @Test
    void whatIsForThePolitieIsNotThereForTheCorporatie() throws Exception {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        var photo = add(noord.bo, card, toUs());
        attachments.caption(photo, 0, "De kapotte lantaarn", Reason.NONE);

        assertThat(attachments.of(card, noord.bo.clearance()))
                .extracting(AttachmentRow::shareable)
                .containsExactly(false);
        assertThat(deeds(card, noord.bo)).contains("card.attached", "card.attachment-captioned");
        assertNoTrace(card, photo, noord.cor.clearance());
        assertThat(deeds(card, noord.cor)).doesNotContain("card.attached", "card.attachment-captioned");
        var room = new Clearance(Set.of(noord.politie, noord.corporatie), Map.of(noord.wijk, Reading.FULL));
        assertNoTrace(card, photo, room);
    }

    @Test
    void whoWritesACaptionOverWordsNotSeenIsStopped() throws Exception {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        var photo = add(noord.bo, card, toUs());
        attachments.caption(photo, 0, "De kapotte lantaarn", Reason.NONE);

        assertThatThrownBy(() -> attachments.caption(photo, 0, "De bank ernaast", Reason.NONE))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(attachments.of(card, noord.bo.clearance()))
                .extracting(AttachmentRow::caption, AttachmentRow::version)
                .containsExactly(tuple("De kapotte lantaarn", 1L));
    }

    @Test
    void withoutThatMarkTheSameEyesWouldSeeIt() throws Exception {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        var photo = add(noord.bo, card, toUs());
        database.sql("update card_attachment set only_for = null where id = ?")
                .param(photo)
                .update();

        assertThatThrownBy(() -> assertNoTrace(card, photo, noord.cor.clearance()))
                .isInstanceOf(AssertionError.class);
        assertThat(attachments.content(photo, noord.cor.clearance())).isPresent();
        assertThat(attachments.thumbnail(photo, noord.cor.clearance())).isPresent();
        assertThat(count(card, noord.cor)).isEqualTo("1");
    }

    @Test
    void whoReadsTitlesSeesNoPhotos() throws Exception {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        var photo = add(noord.bo, card, TO_ALL);

        assertThat(cards.rows(Set.of(card), noord.wethouder.clearance())).hasSize(1);
        assertNoTrace(card, photo, noord.wethouder.clearance());
        assertThat(deeds(card, noord.wethouder)).isEmpty();
    }

    @Test
    void aPhotoCannotBeFetchedAnyMoreOnceItsCardIsClosed() throws Exception {
        var ref = noord.signal(Visibility.WIJKTEAM);
        var photo = add(noord.bo, ref.id(), TO_ALL);
        assertThat(attachments.content(photo, noord.cor.clearance())).isPresent();

        spotlight.on(noord.bo);
        var closed = work.show(ref, Visibility.EIGEN_ORGANISATIE, Set.of());
        assertNoTrace(ref.id(), photo, noord.cor.clearance());

        var later = add(noord.bo, ref.id(), TO_ALL);
        noord.open(closed);
        assertThat(attachments.content(photo, noord.cor.clearance())).isPresent();
        assertThat(attachments.content(later, noord.cor.clearance())).isEmpty();
    }

    @Test
    void aFileMeantForOneOrganisationIsNotAddedForTheOther() {
        var card = noord.signal(Visibility.WIJKTEAM).id();

        assertRefused("dossier.other-organisation", () -> add(noord.cor, card, toUs()));
        assertThat(attachments.of(card, noord.cor.clearance())).isEmpty();
    }

    @Test
    void whoOnlyReadsOrIsFromElsewhereChangesNothing() throws Exception {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        var hidden = noord.signal(Visibility.EIGEN_ORGANISATIE).id();
        var photo = add(noord.bo, card, TO_ALL);

        assertRefused("card.read-only", () -> add(noord.manager, card, TO_ALL));
        assertRefused("card.read-only", () -> remove(noord.manager, photo));
        assertRefused("dossier.not-yours", () -> remove(noord.cor, photo));
        assertRefused("card.not-found", () -> add(noord.cor, hidden, TO_ALL));
        for (var forged : List.of(add(noord.bo, hidden, TO_ALL), add(noord.bo, card, toUs()), UUID.randomUUID())) {
            assertRefused("dossier.not-found", () -> remove(noord.cor, forged));
            assertRefused("dossier.not-found", () -> attachments.caption(forged, 0, "x", Reason.NONE));
        }
    }

    @Test
    void whatIsRemovedIsGone() throws Exception {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        var photo = add(noord.bo, card, TO_ALL);
        remove(noord.bo, photo);

        assertNoTrace(card, photo, noord.bo.clearance());
        assertThat(deeds(card, noord.cor)).contains("card.attached", "card.detached");
        assertThat(history(card, noord.cor))
                .extracting(HistoryEntry::change)
                .contains(new FieldChange("file", "lantaarn.jpg", null));
    }

    @Test
    void personalDataIsNeitherInACaptionNorInAName() throws Exception {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        var phone = new AttachmentInput("Bel 06-12345678", null, false);

        assertThatThrownBy(() -> add(noord.bo, card, phone)).isInstanceOf(PersonalDataFound.class);
        spotlight.on(noord.bo);
        var file = intake.accept(new ByteArrayInputStream(picture()), "06-12345678.png");
        attachments.add(card, file, TO_ALL, Reason.NONE);
        assertThat(attachments.of(card, noord.bo.clearance()))
                .extracting(AttachmentRow::name)
                .containsExactly("foto.jpg");
    }

    private AttachmentInput toUs() {
        return new AttachmentInput("De lantaarn", noord.politie, true);
    }

    private void remove(Viewer who, UUID photo) {
        spotlight.on(who);
        attachments.remove(photo);
    }

    private String count(CardId card, Viewer who) {
        return requireNonNull(facts.about(Set.of(card), who.clearance()).get(card))
                .getFirst()
                .text();
    }
}
