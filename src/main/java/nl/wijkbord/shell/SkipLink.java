package nl.wijkbord.shell;

import com.vaadin.flow.component.html.Anchor;

/** Jumps over the menu for those who go by keyboard. */
class SkipLink extends Anchor {

    static final String TARGET = "inhoud";

    private static final long serialVersionUID = 1L;

    SkipLink() {
        super("#" + TARGET, "");
        setText(getTranslation("shell.skip"));
        addClassName("skip-link");
        getElement().executeJs("wb.fields.jump(this, $0)", TARGET);
    }
}
