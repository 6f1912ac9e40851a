package nl.wijkbord.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** What stands where there is nothing to show, and what to do about it. */
public final class EmptyState extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private EmptyState(String text) {
        getContent().addClassName("empty-state");
        getContent().add(new Paragraph(text));
    }

    public static EmptyState of(String key, @Nullable Object... args) {
        return new EmptyState(Texts.get(key, args));
    }

    public EmptyState withAction(String key, Runnable action) {
        getContent().add(new Button(Texts.get(key), _ -> action.run()));
        return this;
    }
}
