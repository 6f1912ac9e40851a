package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import nl.wijkbord.ui.Texts;

/** A part of the page of a card under its own heading. */
public final class SectionBox extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final H3 heading;

    public SectionBox(String headingKey, Component... parts) {
        heading = new H3(Texts.get(headingKey));
        getContent().addClassName("card-section");
        getContent().add(heading);
        getContent().add(parts);
    }

    /** Says more in the heading: how many of how many. */
    public void heading(String words) {
        heading.setText(words);
    }

    public void add(Component part) {
        getContent().add(part);
    }
}
