package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.wijkbord.organisation.OnCall;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Whom to call when something cannot wait until somebody looks at a card; on a phone every number is one press. */
public final class UrgentLines extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** The emergency number, and the police when there is no emergency. */
    private static final String DANGER = "112";

    private static final String POLICE = "0900-8844";

    private transient @Nullable List<OnCall> shown;

    public UrgentLines() {
        getContent().addClassName("urgent-lines");
        getContent().setVisible(false);
    }

    /** What says the same stays, with the focus in it. */
    public UrgentLines show(List<OnCall> onCall) {
        if (!onCall.equals(shown)) {
            shown = List.copyOf(onCall);
            var lines = new UnorderedList(
                    line(Texts.get("card.urgent.danger"), DANGER, ""),
                    line(Texts.get("card.urgent.police"), POLICE, ""));
            onCall.forEach(it -> lines.add(
                    line(Texts.get("card.urgent.partner", it.organisation(), it.who()), it.phone(), it.when())));
            getContent().removeAll();
            getContent().add(new Span(Texts.get("card.urgent.help")), lines);
        }
        getContent().setVisible(true);
        return this;
    }

    public void hide() {
        getContent().setVisible(false);
    }

    private static ListItem line(String whom, String phone, String when) {
        var line = new ListItem(new Span(whom + " "), new Anchor(new OnCall("", "", phone, "").href(), phone));
        if (!when.isBlank()) {
            line.add(new Span(" " + Texts.get("card.urgent.when", when)));
        }
        return line;
    }
}
