package nl.wijkbord.card.ui;

import com.vaadin.flow.component.html.NativeButton;
import nl.wijkbord.ui.Icon;

/** A button that is one sign; its words are for who hovers and for who listens. */
final class IconButton extends NativeButton {

    private static final long serialVersionUID = 1L;

    IconButton(Icon icon, String words, Runnable action) {
        super("", _ -> action.run());
        addClassName("icon-button");
        add(icon.create());
        setAriaLabel(words);
        setTitle(words);
    }

    void show(Icon icon) {
        removeAll();
        add(icon.create());
    }
}
