package nl.wijkbord.signal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import nl.wijkbord.card.ui.GuardedFields;
import nl.wijkbord.signal.Channel;
import nl.wijkbord.signal.SignalType;
import nl.wijkbord.signal.Source;
import nl.wijkbord.signal.Telling;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.Days;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;

/** How the team came to know of a signal: kinds and functions, never who. */
final class TellingForm extends Composite<Div> implements RecordForm<Telling> {

    private static final long serialVersionUID = 1L;
    /** In characters, as the database keeps it. */
    private static final int FUNCTION = 80;

    private final Binder<Telling> binder = new Binder<>(Telling.class);
    private final transient GuardedFields guard = new GuardedFields();

    TellingForm() {
        var type =
                Choices.of("signal.telling.type", List.of(SignalType.values()), it -> Texts.get("signal.type." + it));
        var channel = Choices.of(
                "signal.telling.channel", List.of(Channel.values()), it -> Texts.get("signal.channel." + it));
        var source =
                Choices.of("signal.telling.source", List.of(Source.values()), it -> Texts.get("signal.source." + it));
        var happened = Days.field("signal.telling.happened");
        var received = guard.text("receivedBy", new TextField(Texts.get("signal.telling.received")));
        received.setMaxLength(FUNCTION);
        received.setHelperText(Texts.get("signal.telling.received.help"));
        var shareable = new Checkbox(Texts.get("signal.telling.shareable"));
        getContent().addClassName("form");
        getContent().add(type, channel, source, happened, received, guard.reasonField(), shareable);
        var required = Texts.get("form.required");
        binder.forField(type).asRequired(required).bind("type");
        binder.forField(channel).asRequired(required).bind("channel");
        binder.forField(source).asRequired(required).bind("source");
        binder.forField(happened).bind("happenedOn");
        binder.forField(received).bind("receivedBy");
        binder.forField(shareable).bind("shareable");
    }

    GuardedFields guard() {
        return guard;
    }

    @Override
    public Binder<Telling> binder() {
        return binder;
    }
}
