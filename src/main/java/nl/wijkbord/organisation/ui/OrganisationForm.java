package nl.wijkbord.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import nl.wijkbord.organisation.OrganisationInput;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;

/** How an organisation is recognised. */
class OrganisationForm extends Composite<FormLayout> implements RecordForm<OrganisationInput> {

    private static final long serialVersionUID = 1L;
    private static final String COLOUR = "#[0-9a-fA-F]{6}";
    private static final int NAME = 80;
    private static final int KIND = 40;
    private static final int INITIALS = 4;

    private final Binder<OrganisationInput> binder = new Binder<>(OrganisationInput.class);

    OrganisationForm() {
        var colour = new TextField(Texts.get("organisation.organisations.colour"));
        colour.setHelperText(Texts.get("organisation.organisations.colour.help"));
        var accounts = new Checkbox(Texts.get("organisation.organisations.accounts"));
        required("name", "organisation.organisations.name", NAME);
        required("kind", "organisation.organisations.kind", KIND);
        required("initials", "organisation.organisations.initials", INITIALS);
        getContent().add(colour, accounts);
        binder.forField(colour)
                .asRequired(Texts.get("form.required"))
                .withValidator(it -> it.matches(COLOUR), Texts.get("organisation.organisations.colour.wrong"))
                .bind("colour");
        binder.forField(accounts).bind("hasAccounts");
    }

    private void required(String property, String key, int most) {
        var field = new TextField(Texts.get(key));
        field.setMaxLength(most);
        getContent().add(field);
        binder.forField(field)
                .asRequired(Texts.get("form.required"))
                .withValidator(it -> it.length() <= most, Texts.get("organisation.too-long", most))
                .bind(property);
    }

    @Override
    public Binder<OrganisationInput> binder() {
        return binder;
    }
}
