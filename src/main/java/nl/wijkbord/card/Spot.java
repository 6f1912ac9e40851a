package nl.wijkbord.card;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.wijkbord.security.WijkId;
import org.jspecify.annotations.Nullable;

/** Where: the wijk, perhaps the buurt (null: the whole wijk), and the place in words, never a house number. */
@Embeddable
public record Spot(WijkId wijkId, @Nullable UUID buurtId, String place) {

    /** In characters. */
    public static final int PLACE = 120;

    public Spot {
        place = CardText.line(place, PLACE);
    }
}
