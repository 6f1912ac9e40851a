package nl.wijkbord.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import nl.wijkbord.ui.Texts;

/** A part of the page of a card under its own heading. */
final class Box extends Div {

    private static final long serialVersionUID = 1L;

    Box(String headingKey, Component... parts) {
        addClassName("card-section");
        add(new H3(Texts.get(headingKey)));
        add(parts);
    }
}
