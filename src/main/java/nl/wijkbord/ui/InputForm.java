package nl.wijkbord.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.wijkbord.problem.NotPossible;

/** Fields that together make one input. */
public interface InputForm<T> {

    /** What to lay out on the screen. */
    default Component component() {
        return (Component) this;
    }

    void show(T value);

    /** Empty when something is wrong; the fields then say what, and the first of them has the focus. */
    Optional<T> read();

    /** Says at one of the fields why it cannot be done; false when it is about none of them. */
    default boolean blame(NotPossible refusal) {
        return false;
    }
}
