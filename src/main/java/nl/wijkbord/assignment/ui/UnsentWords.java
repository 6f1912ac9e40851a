package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;
import nl.wijkbord.card.ui.Drafts;
import nl.wijkbord.card.ui.TypedWords;
import nl.wijkbord.ui.Texts;

/** What somebody typed in answer to a question that was closed before it was sent. */
final class UnsentWords extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<Drafts.Place> answering;
    private transient List<String> shown = List.of();

    /** @param answering where this person answers by now: the same old words may stand beside one question after the other */
    UnsentWords(Supplier<Drafts.Place> answering) {
        this.answering = answering;
        setVisible(false);
    }

    void refresh() {
        var words = Drafts.mine().beside(answering.get());
        if (!words.equals(shown)) {
            shown = words;
            getContent().removeAll();
            if (!words.isEmpty()) {
                getContent().add(new TypedWords("consultation.typed.closed", words), discard());
            }
            setVisible(!words.isEmpty());
        }
    }

    private Button discard() {
        return new Button(Texts.get("ui.unsaved.discard"), _ -> {
            Drafts.mine().dropBeside(answering.get());
            refresh();
        });
    }
}
