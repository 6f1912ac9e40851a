package nl.wijkbord.card;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import nl.wijkbord.security.UserId;

/** The moment somebody put a card in the bin; it can come back for 30 days. */
@Embeddable
public record Removal(
        @Column(name = "removed_by") UserId by,
        @Column(name = "removed_at") Instant at) {}
