package nl.wijkbord.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.validator.EmailValidator;
import nl.wijkbord.organisation.PersonInput;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;

/** Who somebody is. */
class PersonForm extends Composite<FormLayout> implements RecordForm<PersonInput> {

    private static final long serialVersionUID = 1L;
    private static final String USERNAME = "[a-zA-Z0-9][a-zA-Z0-9._-]{1,59}";
    private static final int NAME = 80;
    private static final int EMAIL = 200;

    private final Binder<PersonInput> binder = new Binder<>(PersonInput.class);
    private final TextField username = new TextField(Texts.get("organisation.users.username"));

    PersonForm() {
        var name = new TextField(Texts.get("organisation.users.name"));
        name.setHelperText(Texts.get("organisation.users.name.help"));
        name.setMaxLength(NAME);
        var email = new EmailField(Texts.get("organisation.users.email"));
        email.setMaxLength(EMAIL);
        getContent().add(username, name, email);
        binder.forField(username)
                .asRequired(Texts.get("form.required"))
                .withValidator(it -> it.strip().matches(USERNAME), Texts.get("organisation.users.username.wrong"))
                .bind("username");
        binder.forField(name).asRequired(Texts.get("form.required")).bind("name");
        binder.forField(email)
                .withValidator(new EmailValidator(Texts.get("organisation.users.email.wrong"), true))
                .bind("email");
    }

    /** The username stays what it was. */
    static PersonForm ofExisting() {
        var form = new PersonForm();
        form.username.setReadOnly(true);
        return form;
    }

    @Override
    public Binder<PersonInput> binder() {
        return binder;
    }
}
