package nl.wijkbord.badsamples;

import com.vaadin.flow.component.html.Span;

public class InlineStyle {

    Span loud() {
        var span = new Span();
        span.getStyle().set("color", "red");
        return span;
    }
}
