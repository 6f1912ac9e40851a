package nl.wijkbord.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.wijkbord.security.UserId;

/** Until when somebody has read where others addressed that person. */
@Entity
class MentionRead {

    @Id
    private UUID userId;

    private Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected MentionRead() {}

    MentionRead(UserId user, Instant at) {
        userId = user.value();
        readAt = at;
    }

    Instant at() {
        return readAt;
    }
}
