package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Optional;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.ui.InputForm;
import nl.wijkbord.ui.Texts;

/** A form of one free text, which says what looks like personal data. */
public final class OneText extends Composite<Div> implements InputForm<String> {

    private static final long serialVersionUID = 1L;

    private final transient GuardedFields guard = new GuardedFields();
    private final transient HasValue<?, String> field;
    private final transient HasValidationProperties validity;
    private boolean needed;
    private String refusal = "";

    /** @param name what the service calls the text */
    public <F extends Component & HasValue<?, String> & HasValidationProperties & HasElement> OneText(
            String name, F field) {
        this.field = field;
        validity = field;
        getContent().addClassName("form");
        getContent().add(guard.text(name, field), guard.reasonField());
    }

    /** It may not stay empty. */
    public OneText needed() {
        needed = true;
        field.setRequiredIndicatorVisible(true);
        return this;
    }

    /** A refusal with this key is said at the field. */
    public OneText refusedAs(String key) {
        refusal = key;
        return this;
    }

    @Override
    public boolean blame(NotPossible why) {
        var isOurs = why.key().equals(refusal);
        if (isOurs) {
            validity.setErrorMessage(Texts.get(why.key(), why.args()));
            validity.setInvalid(true);
        }
        return isOurs;
    }

    public GuardedFields guard() {
        return guard;
    }

    @Override
    public void show(String value) {
        field.setValue(value);
    }

    @Override
    public Optional<String> read() {
        var missing = needed && field.getValue().isBlank();
        if (missing) {
            validity.setErrorMessage(Texts.get("form.required"));
        }
        validity.setInvalid(missing);
        return missing ? Optional.empty() : Optional.of(field.getValue());
    }
}
