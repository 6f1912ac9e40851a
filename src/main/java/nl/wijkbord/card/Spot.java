package nl.wijkbord.card;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.wijkbord.problem.NotPossible;
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

    /** Going to another wijk is more than standing elsewhere: other partners see the card there. */
    void mustBeIn(WijkId wijk) {
        if (!wijkId.equals(wijk)) {
            throw new NotPossible("card.place.other-wijk");
        }
    }
}
