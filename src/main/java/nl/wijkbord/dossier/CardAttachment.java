package nl.wijkbord.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.card.Act;
import nl.wijkbord.card.CardId;
import nl.wijkbord.file.MediaType;
import nl.wijkbord.file.SafeFile;
import nl.wijkbord.file.SafeName;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** A photo or document with a card. Never loaded as a whole, for the content is large: queries take what they need. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the fields
class CardAttachment {

    @Id
    private UUID id;

    private long version;

    private CardId cardId;
    private @Nullable OrganisationId onlyFor;
    private String name;
    private String mediaType;
    private long sizeBytes;
    private int width;
    private int height;
    private String caption;
    private boolean shareable;
    private UserId addedBy;
    private OrganisationId organisationId;
    private Instant addedAt;

    @Lob
    @Column(columnDefinition = "longblob")
    private byte[] content;

    @Lob
    @Column(columnDefinition = "longblob")
    private byte @Nullable [] thumbnail;

    @SuppressWarnings("NullAway.Init")
    protected CardAttachment() {}

    CardAttachment(CardId card, Optional<OrganisationId> confined, SafeFile file, AttachmentInput about, Act act) {
        id = UUID.randomUUID();
        cardId = card;
        onlyFor = confined.orElse(null);
        name = file.name();
        mediaType = file.type().mime();
        sizeBytes = file.size();
        width = file.width();
        height = file.height();
        content = file.content();
        thumbnail = file.thumbnail();
        caption = about.caption();
        shareable = about.shareable() && confined.isEmpty();
        addedBy = act.by();
        organisationId = act.organisation();
        addedAt = act.at();
    }

    /** The name the sender gave says something about a person: it gets one of ours. */
    void loseName(MediaType type) {
        name = SafeName.of("", type).value();
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }
}
