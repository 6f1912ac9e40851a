package nl.wijkbord.intake.ui;

import com.vaadin.flow.component.html.Paragraph;
import nl.wijkbord.ui.Texts;

/** A sentence about what may stand on the board. */
class Hint extends Paragraph {

    private static final long serialVersionUID = 1L;

    /** Stands there from the beginning. */
    Hint(String key) {
        super(Texts.get(key));
        addClassName("privacy-hint");
    }

    /** Comes when it is needed. */
    Hint() {
        addClassName("privacy-hint");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void say(String words) {
        setText(words);
        setVisible(!words.isEmpty());
    }
}
