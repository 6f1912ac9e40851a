package nl.wijkbord.intake.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import nl.wijkbord.ui.Texts;

/** A signal that may tell the same: the way to it, and whether the new card belongs to it or it was seen again. */
class AlikeLine extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient Lookalike signal;
    private final Checkbox belongs;
    private final Checkbox again;

    /** @param changed which of the two was ticked */
    AlikeLine(Lookalike signal, Consumer<AlikeLine> changed) {
        this.signal = signal;
        belongs = box("intake.alike.belongs");
        again = box("intake.alike.again");
        var link = new Anchor(IntakeNavigation.card(signal.number()), signal.number() + " " + signal.title());
        link.setTarget(AnchorTarget.BLANK);
        link.addClassName("card-link");
        var words = new Span(signal.words());
        words.addClassName("soft");
        var choices = new Div(belongs, again);
        choices.addClassName("deeds");
        add(new Div(link, words), choices);
        belongs.addValueChangeListener(change -> {
            again.setValue(again.getValue() && !change.getValue());
            changed.accept(this);
        });
        again.addValueChangeListener(change -> {
            belongs.setValue(belongs.getValue() && !change.getValue());
            changed.accept(this);
        });
    }

    private Checkbox box(String key) {
        var box = new Checkbox(Texts.get(key));
        box.setAriaLabel(Texts.get(key) + ": " + signal.number());
        return box;
    }

    Lookalike signal() {
        return signal;
    }

    boolean belongs() {
        return belongs.getValue();
    }

    boolean isSeenAgain() {
        return again.getValue();
    }

    /** Another signal was seen again, or there will be a card that belongs to another. */
    void giveWayTo(AlikeLine other) {
        belongs.setValue(belongs() && !other.isSeenAgain());
        again.setValue(isSeenAgain() && !other.isSeenAgain() && !other.belongs());
    }
}
