package nl.wijkbord.ui;

import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Optional;

/** The usual form: a binder that fills every component of a record. */
public interface RecordForm<T extends Record> extends InputForm<T> {

    Binder<T> binder();

    @Override
    default void show(T value) {
        binder().readRecord(value);
    }

    @Override
    default Optional<T> read() {
        try {
            return Optional.of(binder().writeRecord());
        } catch (ValidationException _) {
            Fields.focusFirstWrong(component());
            return Optional.empty();
        }
    }
}
