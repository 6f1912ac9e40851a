package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A part of the page of a card, brought in by the room that knows about it. */
public interface CardSection {

    /** From top to bottom; every section has a place of its own. */
    int order();

    /** Made once for a page; empty when this kind of card has no such part, or these eyes may not see it. */
    Optional<Part> on(CardPage page);

    /** The component, and how it takes a card that was read again without losing what somebody types. */
    record Part(Component component, Runnable refresh, boolean asksUs) {

        public Part(Component component, Runnable refresh) {
            this(component, refresh, false);
        }

        /** The same; what the own organisation has to answer stands right under the title of a card that is opened. */
        public Part asking(boolean us) {
            return new Part(component, refresh, us);
        }
    }
}
