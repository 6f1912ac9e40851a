package nl.wijkbord.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import nl.wijkbord.ui.Texts;

/** Something somebody noticed, or something residents want to do. */
class KindChoice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final NativeButton signal = new NativeButton(Texts.get("card.kind.SIGNAL"), _ -> choose(false));
    private final NativeButton initiative = new NativeButton(Texts.get("card.kind.INITIATIVE"), _ -> choose(true));
    private final transient Consumer<Boolean> listener;
    private boolean isInitiative;

    KindChoice(Consumer<Boolean> listener) {
        this.listener = listener;
        getContent().addClassName("kind-choice");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", Texts.get("intake.kind"));
        getContent().add(signal, initiative);
        mark();
    }

    private void choose(boolean wantsInitiative) {
        isInitiative = wantsInitiative;
        mark();
        listener.accept(isInitiative);
    }

    private void mark() {
        signal.getElement().setAttribute("aria-pressed", String.valueOf(!isInitiative));
        initiative.getElement().setAttribute("aria-pressed", String.valueOf(isInitiative));
    }

    boolean isInitiative() {
        return isInitiative;
    }
}
