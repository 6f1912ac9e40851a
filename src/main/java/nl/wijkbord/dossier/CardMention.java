package nl.wijkbord.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** Somebody, or with userId null everybody of an organisation, was addressed in a comment. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the fields
class CardMention {

    @Id
    private UUID id;

    private UUID commentId;
    private OrganisationId organisationId;
    private @Nullable UserId userId;
    private UserId mentionedBy;
    private Instant mentionedAt;

    @SuppressWarnings("NullAway.Init")
    protected CardMention() {}

    CardMention(UUID comment, Mention who, UserId by, Instant at) {
        id = UUID.randomUUID();
        commentId = comment;
        organisationId = who.organisation();
        userId = who.user();
        mentionedBy = by;
        mentionedAt = at;
    }
}
