package nl.wijkbord.dossier;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.file.SafeFile;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.privacy.TextGuard;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The photos and documents with a card. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class AttachmentService {

    private final EntityManager database;
    private final Attachments attachments;
    private final Additions additions;
    private final TextGuard guard;
    private final CurrentViewer me;

    AttachmentService(
            EntityManager database, Attachments attachments, Additions additions, TextGuard guard, CurrentViewer me) {
        this.database = database;
        this.attachments = attachments;
        this.additions = additions;
        this.guard = guard;
        this.me = me;
    }

    /** The newest last; nothing for eyes that read titles only. */
    public List<AttachmentRow> of(CardId card, Clearance eyes) {
        return attachments.of(card, eyes);
    }

    /** The file itself; ask at the moment it is sent, for a card may have been closed meanwhile. */
    public Optional<FileContent> content(UUID id, Clearance eyes) {
        return attachments.content(id, eyes);
    }

    /** The small picture of a photo; a document has none. */
    public Optional<FileContent> thumbnail(UUID id, Clearance eyes) {
        return attachments.thumbnail(id, eyes);
    }

    /** Puts a file with a card; only what came through the door for files is a {@link SafeFile}. */
    @Transactional
    public UUID add(CardId id, SafeFile file, AttachmentInput about, Reason reason) {
        return additions.on(id, () -> added(id, file, about, reason));
    }

    private UUID added(CardId id, SafeFile file, AttachmentInput about, Reason reason) {
        var card = additions.writable(id);
        guard.require("caption", about.caption(), reason);
        var confined = additions.confined(card, about.onlyFor());
        var attachment = new CardAttachment(id, confined, file, about, additions.act());
        if (!guard.check(file.name()).isEmpty()) {
            attachment.loseName(file.type());
        }
        database.persist(attachment);
        additions.tell(card, "card.attached", new FieldChange(FieldChange.FILE, null, attachment.name()), confined);
        return attachment.id();
    }

    /**
     * Says what it shows.
     *
     * @param seen the version that stood on the screen
     */
    @Transactional
    public void caption(UUID id, long seen, String caption, Reason reason) {
        var attachment = found(id);
        var card = manageable(attachment);
        var line = Additions.line(caption, AttachmentInput.CAPTION);
        guard.require("caption", line, reason);
        additions.on(card.id(), () -> captioned(id, seen, line));
        tell(card, "card.attachment-captioned", attachment, attachment.name());
    }

    /** Looks and writes in one, so that nobody comes in between. */
    private UUID captioned(UUID id, long seen, String line) {
        var changed = database.createQuery("update CardAttachment a set a.caption = :caption, a.version = a.version + 1"
                        + " where a.id = :id and a.version = :seen")
                .setParameter("caption", line)
                .setParameter("id", id)
                .setParameter("seen", seen)
                .executeUpdate();
        mustHaveChanged(changed, seen);
        return id;
    }

    /**
     * Decides anew who sees it. Whoever may not see it any more hears nothing of that: for them it does not exist.
     *
     * @param seen the version that stood on the screen
     */
    @Transactional
    public void share(UUID id, long seen, FileReach reach) {
        var file = found(id);
        var card = additions.on(file.card(), () -> {
            var it = additions.writable(file.card());
            additions.mustShare(it, file.addedBy(), file.organisation());
            return it;
        });
        var confined = confined(card, file, reach);
        additions.on(card.id(), () -> shared(id, seen, confined, reach == FileReach.OUTSIDE));
        if (reach != file.reach()) {
            additions.tell(
                    card, reach.deed(), new FieldChange(FieldChange.SHARED_FILE, file.name(), file.name()), confined);
        }
    }

    /** What hangs on a card of one organisation does not go further than the card. */
    private static Optional<OrganisationId> confined(CardRow card, AttachmentRow file, FileReach reach) {
        if (card.visibility() == Visibility.EIGEN_ORGANISATIE && reach != FileReach.OWN) {
            throw new NotPossible("dossier.attachment.card-closed");
        }
        return Optional.of(file.organisation()).filter(_ -> reach == FileReach.OWN);
    }

    /** Looks and writes in one, so that nobody comes in between. */
    private UUID shared(UUID id, long seen, Optional<OrganisationId> confined, boolean outside) {
        var changed = database.createQuery("update CardAttachment a set a.onlyFor = :only, a.shareable = :outside,"
                        + " a.version = a.version + 1 where a.id = :id and a.version = :seen")
                .setParameter("only", confined.orElse(null))
                .setParameter("outside", outside)
                .setParameter("id", id)
                .setParameter("seen", seen)
                .executeUpdate();
        mustHaveChanged(changed, seen);
        return id;
    }

    private static void mustHaveChanged(int changed, long seen) {
        if (changed == 0) {
            throw new OptimisticLockingFailureException("no longer as seen " + seen);
        }
    }

    /** For good: a photo that should not have been there must be gone. */
    @Transactional
    public void remove(UUID id) {
        var attachment = found(id);
        var card = manageable(attachment);
        database.createQuery("delete from CardAttachment a where a.id = :id")
                .setParameter("id", id)
                .executeUpdate();
        tell(card, "card.detached", attachment, null);
    }

    private void tell(CardRow card, String action, AttachmentRow file, @Nullable String calledNow) {
        var which = new FieldChange(FieldChange.FILE, file.name(), calledNow);
        additions.tell(card, action, which, Optional.ofNullable(file.onlyFor()));
    }

    private AttachmentRow found(UUID id) {
        return additions.on(
                null,
                () -> attachments
                        .find(id, me.get().clearance())
                        .orElseThrow(() -> new NotPossible("dossier.not-found")));
    }

    private CardRow manageable(AttachmentRow attachment) {
        return additions.on(attachment.card(), () -> {
            var card = additions.writable(attachment.card());
            additions.mustManage(card, attachment.organisation());
            return card;
        });
    }
}
