package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbord.assignment.ConsultationInput;
import nl.wijkbord.card.ui.GuardedFields;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.ui.AtMost;
import nl.wijkbord.ui.Days;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;

/** Which organisations are asked who reacts first, before when, and what they should know. */
final class AskForm extends Composite<Div> implements RecordForm<AskForm.Asking> {

    private static final long serialVersionUID = 1L;

    /** In days: time enough to talk about it in one's own house. */
    private static final int USUAL = 2;

    public record Asking(Set<OrganisationName> asked, LocalDate before, String question) {
        Set<OrganisationId> ids() {
            return asked.stream().map(OrganisationName::id).collect(Collectors.toSet());
        }
    }

    private final Binder<Asking> binder = new Binder<>(Asking.class);
    private final transient GuardedFields guard = new GuardedFields();

    /** @param more whether others were asked already */
    AskForm(List<OrganisationName> choices, LocalDate today, boolean more) {
        var asked = new CheckboxGroup<OrganisationName>(Texts.get("consultation.ask.who"));
        asked.setItems(choices);
        asked.setItemLabelGenerator(OrganisationName::name);
        asked.setVisible(!choices.isEmpty());
        var before = Days.field("consultation.ask.before");
        before.setValue(today.plusDays(USUAL));
        var question = guard.text("question", new TextArea(Texts.get("consultation.ask.question")));
        getContent().addClassName("form");
        getContent().add(asked, before, question, guard.reasonField());
        var required = Texts.get("form.required");
        binder.forField(asked)
                .withValidator(it -> more || !it.isEmpty(), Texts.get("consultation.nobody"))
                .bind("asked");
        binder.forField(before)
                .asRequired(required)
                .withValidator(day -> !day.isBefore(today), Texts.get("consultation.past"))
                .bind("before");
        binder.forField(question)
                .withValidator(new AtMost(ConsultationInput.QUESTION))
                .bind("question");
    }

    GuardedFields guard() {
        return guard;
    }

    @Override
    public Binder<Asking> binder() {
        return binder;
    }
}
