package nl.wijkbord.signal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.wijkbord.card.CardDay;
import nl.wijkbord.card.CardText;
import org.jspecify.annotations.Nullable;

/**
 * How the team came to know: what it was meant as, along which way, from what kind of person, on which day (null: not
 * known), by which professional, and whether partners may hear it.
 */
@Embeddable
public record Telling(
        @Enumerated(EnumType.STRING) SignalType type,
        @Enumerated(EnumType.STRING) Channel channel,
        @Enumerated(EnumType.STRING) Source source,
        @Nullable LocalDate happenedOn,
        String receivedBy,
        boolean shareable) {

    /** In characters. */
    public static final int RECEIVED_BY = 80;

    public Telling {
        receivedBy = CardText.line(receivedBy, RECEIVED_BY);
        CardDay.mustBePossible(happenedOn);
    }

    String summary() {
        return String.join(" ", type.name(), channel.name(), source.name(), String.valueOf(happenedOn), receivedBy)
                + (shareable ? " +" : "");
    }
}
