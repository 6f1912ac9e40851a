package nl.wijkbord.dossier.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A lock and a word: what stands here is not for everybody. */
final class Mark extends Span {

    private static final long serialVersionUID = 1L;

    Mark(String words) {
        addClassName("only-for");
        add(VaadinIcon.LOCK.create(), new Span(words));
    }
}
