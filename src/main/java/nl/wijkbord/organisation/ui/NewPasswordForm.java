package nl.wijkbord.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import nl.wijkbord.security.PasswordRules;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;

/** Asks for a password that nobody guesses. */
class NewPasswordForm extends Composite<FormLayout> implements RecordForm<NewPassword> {

    private static final long serialVersionUID = 1L;

    private final Binder<NewPassword> binder = new Binder<>(NewPassword.class);
    private final PasswordField password = field("organisation.welcome.password");

    NewPasswordForm(String username) {
        var again = field("organisation.welcome.again");
        password.setHelperText(Texts.get("organisation.welcome.rules", PasswordRules.SHORTEST));
        getContent().setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        getContent().add(password, again);
        binder.forField(password)
                .asRequired(Texts.get("form.required"))
                .withValidator((value, _) -> check(value, username))
                .bind("password");
        binder.forField(again)
                .asRequired(Texts.get("form.required"))
                .withValidator(this::sameAgain)
                .bind("again");
    }

    private static PasswordField field(String key) {
        var field = new PasswordField(Texts.get(key));
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        // the name of the eye in the field has no method of its own yet
        field.getElement().executeJs("this.i18n = {...this.i18n, reveal: $0}", Texts.get("form.password.show"));
        return field;
    }

    private static ValidationResult check(String value, String username) {
        return PasswordRules.problem(value, username)
                .map(key -> ValidationResult.error(Texts.get(key, PasswordRules.SHORTEST)))
                .orElseGet(ValidationResult::ok);
    }

    private ValidationResult sameAgain(String value, ValueContext context) {
        return value.equals(password.getValue())
                ? ValidationResult.ok()
                : ValidationResult.error(Texts.get("organisation.welcome.different"));
    }

    @Override
    public Binder<NewPassword> binder() {
        return binder;
    }
}
