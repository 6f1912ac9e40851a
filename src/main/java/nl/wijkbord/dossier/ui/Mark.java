package nl.wijkbord.dossier.ui;

import com.vaadin.flow.component.html.Span;
import nl.wijkbord.ui.Icon;

/** A lock and a word: what stands here is not for everybody. */
final class Mark extends Span {

    private static final long serialVersionUID = 1L;

    Mark(String words) {
        addClassName("only-for");
        add(Icon.LOCK.create(), new Span(words));
    }
}
