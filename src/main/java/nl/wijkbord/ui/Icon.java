package nl.wijkbord.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.util.Locale;

/** A drawing beside words; what it means is said by those words. The browser knows the drawings (wb-icon.js). */
public enum Icon {
    SIGNAL,
    INITIATIVE,
    ASSIGNMENT,
    PAPERCLIP,
    LOCK,
    DOTS,
    PREVIOUS,
    NEXT,
    CLOSE,
    PLUS,
    PENCIL,
    LINK,
    CAMERA,
    STAR,
    STARRED,
    BOARD,
    EYE,
    USERS,
    BUILDING,
    CONTACT,
    MAP,
    SEARCH,
    BELL,
    TRASH,
    CHECKLIST,
    QUEUE,
    CLOCK;

    /** One to put on the screen. */
    public Drawing create() {
        return new Drawing(name().toLowerCase(Locale.ROOT));
    }

    /** The drawing on one screen. */
    @Tag("wb-icon")
    public static final class Drawing extends Component implements HasStyle {

        private static final long serialVersionUID = 1L;

        private Drawing(String name) {
            getElement().setAttribute("name", name).setAttribute("aria-hidden", "true");
        }
    }
}
