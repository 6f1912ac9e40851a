package nl.wijkbord.dossier;

import java.time.Instant;
import java.util.UUID;
import nl.wijkbord.card.CardId;
import nl.wijkbord.file.MediaType;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** A photo or document in the list of a card, without its content; onlyFor is the one organisation that sees it, or null. */
public record AttachmentRow(
        UUID id,
        long version,
        CardId card,
        @Nullable OrganisationId onlyFor,
        String name,
        String mediaType,
        long size,
        int width,
        int height,
        String caption,
        boolean shareable,
        UserId addedBy,
        OrganisationId organisation,
        Instant addedAt) {

    public FileReach reach() {
        return onlyFor != null ? FileReach.OWN : shareable ? FileReach.OUTSIDE : FileReach.CARD;
    }

    public boolean isPhoto() {
        return mediaType.equals(MediaType.JPEG.mime());
    }
}
