package nl.wijkbord.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** A door that opens once, for one person; kept as a hash, so that reading the database opens nothing. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the fields
class LoginLink {

    @Id
    private UUID id;

    private String tokenHash;
    private UserId userId;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected LoginLink() {}

    LoginLink(String tokenHash, UserId user, Instant expiresAt) {
        id = UUID.randomUUID();
        this.tokenHash = tokenHash;
        userId = user;
        this.expiresAt = expiresAt;
    }

    UserId user() {
        return userId;
    }
}
