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
        // not a step in the history: the back button has to leave the screen, not the link
        getElement()
                .executeJs(
                        "this.addEventListener('click', e => {"
                                + "e.preventDefault(); document.getElementById($0)?.focus(); });",
                        TARGET);
    }
}
