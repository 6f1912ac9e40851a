package nl.wijkbord.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Fields that together make one input. */
public interface InputForm<T> {

    /** What to lay out on the screen. */
    default Component component() {
        return (Component) this;
    }

    void show(T value);

    /** Empty when something is wrong; the fields then say what, and the first of them has the focus. */
    Optional<T> read();
}
