package nl.wijkbord.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;

/** The same page for what does not exist and for what may not be seen: the difference would be a leak. */
public final class NotFound extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        getContent().addClassNames("page", "not-found");
        getContent().add(new H1(Texts.get("ui.not-found.title")), new Paragraph(Texts.get("ui.not-found")));
    }

    /** Leaves the screen at hand for this page; the answer to the browser is 404. */
    @SuppressWarnings("DoNotCallSuggester") // to throw is what it is called for
    public static void show() {
        throw new NotFoundException();
    }
}
