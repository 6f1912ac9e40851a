package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import nl.wijkbord.card.Waiting;
import nl.wijkbord.card.WaitingReason;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.Days;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;

/** What a card waits for, whose turn it is, and until when. */
public final class WaitForm extends Composite<Div> implements RecordForm<Waiting> {

    private static final long serialVersionUID = 1L;
    /** In characters, as the database keeps it. */
    private static final int PARTY = 120;

    private final Binder<Waiting> binder = new Binder<>(Waiting.class);
    private final transient GuardedFields guard = new GuardedFields();

    public WaitForm(LocalDate today) {
        ComboBox<WaitingReason> reason =
                Choices.of("card.wait.reason", List.of(WaitingReason.values()), it -> Texts.get("card.waiting." + it));
        var party = guard.text("party", new TextField(Texts.get("card.wait.party.label")));
        var until = Days.from("card.wait.until", today, "card.wait.past");
        party.setMaxLength(PARTY);
        party.setHelperText(Texts.get("card.wait.party.help"));
        getContent().addClassName("form");
        getContent().add(reason, party, until, guard.reasonField());
        var required = Texts.get("form.required");
        binder.forField(reason).asRequired(required).bind("reason");
        binder.forField(party).asRequired(required).bind("party");
        binder.forField(until).asRequired(required).bind("until");
    }

    public GuardedFields guard() {
        return guard;
    }

    @Override
    public Binder<Waiting> binder() {
        return binder;
    }
}
