package nl.wijkbord.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Optional;
import nl.wijkbord.problem.NotPossible;

/** A form of one field that may be left empty. */
public final class OneField<T> implements InputForm<Optional<T>> {

    private final AbstractField<?, T> field;
    private String refusal = "";

    public OneField(AbstractField<?, T> field) {
        this.field = field;
    }

    /** A refusal with this key is said at the field. */
    public OneField<T> refusedAs(String key) {
        refusal = key;
        return this;
    }

    @Override
    public boolean blame(NotPossible why) {
        var isOurs = why.key().equals(refusal);
        if (isOurs && field instanceof HasValidationProperties it) {
            it.setErrorMessage(Texts.get(why.key(), why.args()));
            it.setInvalid(true);
        }
        return isOurs;
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public void show(Optional<T> value) {
        value.ifPresentOrElse(field::setValue, field::clear);
    }

    @Override
    public Optional<Optional<T>> read() {
        return Optional.of(field.getOptionalValue());
    }
}
