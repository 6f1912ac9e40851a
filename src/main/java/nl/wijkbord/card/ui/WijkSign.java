package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.wijkbord.security.WijkId;

/** What one can do about a whole wijk, beside its name above the board; brought in by the room that knows how. */
public interface WijkSign {

    /** One of its own for every screen; empty for who has nothing to do with it there. */
    Optional<Component> on(WijkId wijk);
}
