package nl.wijkbord.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.Map;
import nl.wijkbord.audit.AuditQuestion;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.Days;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;

/** What somebody looks for in the log, and why. */
class QuestionForm extends Composite<FormLayout> implements RecordForm<AuditQuestion> {

    private static final long serialVersionUID = 1L;

    private final Binder<AuditQuestion> binder = new Binder<>(AuditQuestion.class);
    private final TextField reason = new TextField(Texts.get("audit.reason"));

    QuestionForm(Map<OrganisationId, String> names) {
        var from = Days.field("audit.from");
        var to = Days.field("audit.to");
        ComboBox<OrganisationId> organisation =
                Choices.of("audit.organisation", names.keySet(), it -> names.getOrDefault(it, ""));
        organisation.setClearButtonVisible(true);
        var who = word("audit.who", AuditQuestion.NAME);
        var object = word("audit.object", AuditQuestion.OBJECT);
        reason.setMaxLength(AuditQuestion.REASON);
        reason.setHelperText(Texts.get("audit.reason.help"));
        reason.getElement().setAttribute("data-guard", "text");
        binder.forField(from).asRequired(Texts.get("form.required")).bind("from");
        binder.forField(to)
                .asRequired(Texts.get("form.required"))
                .withValidator(
                        it -> from.getValue() == null || !it.isBefore(from.getValue()),
                        Texts.get("audit.question.days"))
                .bind("to");
        binder.forField(who).bind("who");
        binder.forField(organisation).bind("organisation");
        binder.forField(object).bind("object");
        binder.forField(reason)
                .asRequired(Texts.get("audit.reason.missing"))
                .withValidator(it -> !it.isBlank(), Texts.get("audit.reason.missing"))
                .bind("reason");
        getContent().add(from, to, who, organisation, object, reason);
    }

    private static TextField word(String label, int most) {
        var field = new TextField(Texts.get(label));
        field.setMaxLength(most);
        field.setClearButtonVisible(true);
        return field;
    }

    @Override
    public Binder<AuditQuestion> binder() {
        return binder;
    }
}
