package nl.wijkbord.dossier;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.wijkbord.security.UserId;

/** One word by which somebody answers a comment. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the fields
class CommentReaction {

    @EmbeddedId
    private Key key;

    @SuppressWarnings("NullAway.Init")
    protected CommentReaction() {}

    CommentReaction(Key key) {
        this.key = key;
    }

    /** Who answered what, and how. */
    @Embeddable
    record Key(
            UUID commentId,
            UUID userId,
            @Enumerated(EnumType.STRING) Sign sign) {

        static Key of(UUID comment, UserId user, Sign sign) {
            return new Key(comment, user.value(), sign);
        }

        UserId user() {
            return new UserId(userId);
        }
    }
}
