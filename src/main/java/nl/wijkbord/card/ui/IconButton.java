package nl.wijkbord.card.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A button that is one sign; its words are for who hovers and for who listens. */
final class IconButton extends NativeButton {

    private static final long serialVersionUID = 1L;

    IconButton(VaadinIcon icon, String words, Runnable action) {
        super("", _ -> action.run());
        addClassName("icon-button");
        add(icon.create());
        setAriaLabel(words);
        setTitle(words);
    }

    void show(VaadinIcon icon) {
        removeAll();
        add(icon.create());
    }
}
