package nl.wijkbord.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.wijkbord.card.Call;
import nl.wijkbord.card.CardId;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Somebody was called to a card, for one organisation; {@link NotificationWriter} writes it. */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // queries read the fields
class Notification {

    @Id
    private UUID id;

    private UserId userId;
    private OrganisationId organisationId;
    private CardId cardId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Call why;

    private @Nullable UserId byUser;
    private @Nullable OrganisationId byOrganisation;
    private @Nullable UUID commentId;
    private @Nullable OrganisationId onlyFor;
    private Instant toldAt;
    private @Nullable Instant readAt;

    /** Who is mailing it now, or mailed it. */
    private @Nullable UUID claim;

    @SuppressWarnings("NullAway.Init")
    protected Notification() {}

    UUID id() {
        return id;
    }

    CardId card() {
        return cardId;
    }

    Call why() {
        return why;
    }

    @Nullable
    UserId byUser() {
        return byUser;
    }

    @Nullable
    OrganisationId byOrganisation() {
        return byOrganisation;
    }

    @Nullable
    UUID comment() {
        return commentId;
    }

    Instant at() {
        return toldAt;
    }

    boolean isRead() {
        return readAt != null;
    }
}
