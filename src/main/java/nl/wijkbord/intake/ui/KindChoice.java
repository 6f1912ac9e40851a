package nl.wijkbord.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.ui.Texts;

/** Something somebody noticed, something residents want to do, or something an organisation will do. */
class KindChoice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Map<CardKind, NativeButton> buttons = new EnumMap<>(CardKind.class);
    private final transient Consumer<CardKind> listener;
    private CardKind chosen;

    KindChoice(CardKind usual, Consumer<CardKind> listener) {
        chosen = usual;
        this.listener = listener;
        getContent().addClassName("kind-choice");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", Texts.get("intake.kind"));
        for (var kind : CardKind.values()) {
            buttons.put(kind, new NativeButton(Texts.get("card.kind." + kind), _ -> choose(kind)));
        }
        getContent().add(buttons.values().toArray(NativeButton[]::new));
        mark();
    }

    private void choose(CardKind kind) {
        chosen = kind;
        mark();
        listener.accept(kind);
    }

    private void mark() {
        buttons.forEach(
                (kind, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(kind == chosen)));
    }

    CardKind chosen() {
        return chosen;
    }
}
