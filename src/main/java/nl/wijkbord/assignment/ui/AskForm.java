package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbord.assignment.ConsultationInput;
import nl.wijkbord.assignment.Proposal;
import nl.wijkbord.card.ui.GuardedFields;
import nl.wijkbord.card.ui.Hints;
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
    private final CheckboxGroup<OrganisationName> asked = new CheckboxGroup<>(Texts.get("consultation.ask.who"));

    /** @param more whether others were asked already */
    AskForm(List<OrganisationName> choices, LocalDate today, boolean more) {
        asked.setItems(choices);
        asked.setItemLabelGenerator(OrganisationName::name);
        asked.setVisible(!choices.isEmpty());
        var before = Days.from("consultation.ask.before", today, "consultation.past");
        before.setValue(today.plusDays(USUAL));
        var question = guard.text("question", new TextArea(Texts.get("consultation.ask.question")));
        getContent().addClassName("form");
        getContent().add(asked, before, question, guard.reasonField());
        var required = Texts.get("form.required");
        binder.forField(asked)
                .withValidator(it -> more || !it.isEmpty(), Texts.get("consultation.nobody"))
                .bind("asked");
        binder.forField(before).asRequired(required).bind("before");
        binder.forField(question)
                .withValidator(new AtMost(ConsultationInput.QUESTION))
                .bind("question");
    }

    /** Tells under each choice how much it has in hand. */
    AskForm hints(Hints told) {
        asked.setItemHelperGenerator(told::of);
        return this;
    }

    /** Whom a rule proposes, when that organisation can still be asked. */
    AskForm hint(Optional<Proposal> rule) {
        rule.filter(it -> asked.getListDataView().contains(it.organisation()))
                .ifPresent(it ->
                        getContent().addComponentAsFirst(new RuleHint(it, () -> asked.select(it.organisation()))));
        return this;
    }

    GuardedFields guard() {
        return guard;
    }

    @Override
    public Binder<Asking> binder() {
        return binder;
    }
}
