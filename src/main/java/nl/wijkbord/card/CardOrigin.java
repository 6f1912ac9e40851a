package nl.wijkbord.card;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** Where a card comes from: from whom, since when, and out of which other card. */
@MappedSuperclass
@SuppressWarnings("UnusedVariable") // queries read the fields
abstract class CardOrigin extends CardIdentity {

    private @Nullable CardId parentId;
    private UserId createdBy;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected CardOrigin() {}

    CardOrigin(CardNumber called, Act act) {
        super(called);
        createdBy = act.by();
        createdAt = act.at();
    }

    public boolean isCreatedBy(UserId user) {
        return createdBy.equals(user);
    }

    protected UserId createdBy() {
        return createdBy;
    }

    protected Instant createdAt() {
        return createdAt;
    }

    public Optional<CardId> parent() {
        return Optional.ofNullable(parentId);
    }

    protected void under(CardId parent) {
        parentId = parent;
    }
}
