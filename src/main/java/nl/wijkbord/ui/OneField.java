package nl.wijkbord.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A form of one field that may be left empty. */
public final class OneField<T> implements InputForm<Optional<T>> {

    private final AbstractField<?, T> field;

    public OneField(AbstractField<?, T> field) {
        this.field = field;
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
