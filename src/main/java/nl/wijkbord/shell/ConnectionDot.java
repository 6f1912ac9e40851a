package nl.wijkbord.shell;

import com.vaadin.flow.component.html.Span;

/** Tells whether what one sees is still live; the browser keeps it up to date, also without a server. */
class ConnectionDot extends Span {

    private static final long serialVersionUID = 1L;

    ConnectionDot() {
        addClassName("connection-dot");
        say("data-online", "shell.connection.online");
        say("data-busy", "shell.connection.busy");
        say("data-lost", "shell.connection.lost");
    }

    private void say(String attribute, String key) {
        getElement().setAttribute(attribute, getTranslation(key));
    }
}
