package nl.wijkbord.card;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import nl.wijkbord.security.UserId;

/** The moment somebody closed a card, and with what. */
@Embeddable
public record Closure(
        @Embedded Closing closing,
        @Column(name = "closed_by") UserId by,
        @Column(name = "closed_at") Instant at) {}
