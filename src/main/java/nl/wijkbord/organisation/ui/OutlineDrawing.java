package nl.wijkbord.organisation.ui;

import com.vaadin.flow.component.html.Span;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.Area;
import nl.wijkbord.wijk.Outline;

/** Where an area lies, as a small drawing that says in words what it is. */
class OutlineDrawing extends Span {

    private static final long serialVersionUID = 1L;

    OutlineDrawing(Area area) {
        addClassName("outline");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", Texts.get("organisation.areas.outline", area.name()));
        getElement().setProperty("innerHTML", drawing(area.outline()));
    }

    /** Digits and letters of a path only: nothing that somebody wrote. */
    private static String drawing(Outline outline) {
        return "<svg viewBox=\"-2 -2 %1$d %1$d\" aria-hidden=\"true\"><path fill-rule=\"evenodd\" d=\"%2$s\"/></svg>"
                .formatted(Outline.SIDE + 4, outline.path());
    }
}
