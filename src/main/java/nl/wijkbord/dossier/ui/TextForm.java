package nl.wijkbord.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Optional;
import nl.wijkbord.card.ui.GuardedFields;
import nl.wijkbord.ui.InputForm;
import nl.wijkbord.ui.Texts;

/** A form of one free text, which may not stay empty and says what looks like personal data. */
final class TextForm extends Composite<Div> implements InputForm<String> {

    private static final long serialVersionUID = 1L;

    private final transient GuardedFields guard = new GuardedFields();
    private final transient HasValue<?, String> field;
    private final transient HasValidationProperties validity;

    /** @param name what the service calls the text */
    <F extends Component & HasValue<?, String> & HasValidationProperties & HasElement> TextForm(String name, F field) {
        this.field = field;
        this.validity = field;
        field.setRequiredIndicatorVisible(true);
        getContent().addClassName("form");
        getContent().add(guard.text(name, field), guard.reasonField());
    }

    GuardedFields guard() {
        return guard;
    }

    @Override
    public void show(String value) {
        field.setValue(value);
    }

    @Override
    public Optional<String> read() {
        var isMissing = field.getValue().isBlank();
        if (isMissing) {
            validity.setErrorMessage(Texts.get("form.required"));
        }
        validity.setInvalid(isMissing);
        return isMissing ? Optional.empty() : Optional.of(field.getValue());
    }
}
