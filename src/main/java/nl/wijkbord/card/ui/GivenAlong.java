package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Component;
import nl.wijkbord.card.CardRow;

/** Something one may give along with a new card, brought in by the room that keeps such things. */
public interface GivenAlong {

    /** For one form. */
    Given field();

    /** What somebody gives along, or not. */
    interface Given {

        Component component();

        /** Once the card is there. Whatever goes wrong now is told here: the card stays. */
        void keep(CardRow card);

        /** For the next one. */
        void clear();
    }
}
