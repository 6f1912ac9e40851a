package nl.wijkbord.badsamples.ui;

import com.vaadin.flow.component.html.Span;

public class TalkativeScreen {

    Span tell(RuntimeException failure) {
        return new Span(failure.getMessage());
    }
}
