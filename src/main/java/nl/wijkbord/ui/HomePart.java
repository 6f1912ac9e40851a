package nl.wijkbord.ui;

import com.vaadin.flow.component.Component;

/** What stands on top of the screen where somebody's own work is, brought in by the room that knows it. */
public interface HomePart {

    /** One of its own for every screen; it keeps itself up to date, and hides while it has nothing to say. */
    Component make();
}
