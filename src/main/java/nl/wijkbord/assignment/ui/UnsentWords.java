package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.wijkbord.card.ui.Drafts;
import nl.wijkbord.card.ui.TypedWords;
import nl.wijkbord.ui.Texts;

/** What somebody typed in answer to a question that was closed before it was sent. */
final class UnsentWords extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private transient List<String> shown = List.of();

    UnsentWords() {
        setVisible(false);
    }

    /** @param answering where this person answers by now */
    void show(Drafts.Place answering) {
        var words = Drafts.mine().beside(answering);
        if (!words.equals(shown)) {
            shown = words;
            getContent().removeAll();
            if (!words.isEmpty()) {
                getContent().add(new TypedWords("consultation.typed.closed", words), discard(answering));
            }
            setVisible(!words.isEmpty());
        }
    }

    private Button discard(Drafts.Place answering) {
        return new Button(Texts.get("ui.unsaved.discard"), _ -> {
            Drafts.mine().dropBeside(answering);
            show(answering);
        });
    }
}
