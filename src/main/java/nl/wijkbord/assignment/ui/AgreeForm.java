package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import nl.wijkbord.card.CardText;
import nl.wijkbord.card.ui.GuardedFields;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.Days;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Who does what, and when. */
final class AgreeForm extends Composite<Div> implements RecordForm<AgreeForm.Agreement> {

    private static final long serialVersionUID = 1L;

    /** No day yet, where it is null. */
    public record Agreement(
            String what, OrganisationName who, @Nullable LocalDate when) {}

    private final Binder<Agreement> binder = new Binder<>(Agreement.class);
    private final transient GuardedFields guard = new GuardedFields();
    private final TextField what = guard.text("title", new TextField(Texts.get("assignment.agree.what")));

    AgreeForm(List<OrganisationName> team) {
        var who = Choices.of("assignment.agree.who", team, OrganisationName::name);
        var when = Days.field("assignment.agree.when");
        var row = new Div(who, when);
        row.addClassName("form-row");
        what.setMaxLength(CardText.TITLE);
        getContent().addClassName("form");
        getContent().add(what, row, guard.reasonField());
        var required = Texts.get("form.required");
        binder.forField(what).asRequired(required).bind("what");
        binder.forField(who).asRequired(required).bind("who");
        binder.forField(when).bind("when");
    }

    GuardedFields guard() {
        return guard;
    }

    /** Ready for the next one. */
    void startAgain() {
        binder.readRecord(null);
        guard.clear();
        what.focus();
    }

    @Override
    public Binder<Agreement> binder() {
        return binder;
    }
}
