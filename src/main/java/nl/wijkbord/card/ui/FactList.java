package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

/** What is known, each after the word for it; where somebody may change it its words and a pencil open what changes it. */
public final class FactList extends Composite<DescriptionList> {

    private static final long serialVersionUID = 1L;

    /** Not on something in it that one presses, nor at the end of marking words to copy them. */
    static final String ON_WORDS = "!event.target.closest('button, a') && getSelection().isCollapsed";

    private final transient List<Fact> facts = new ArrayList<>();

    public FactList() {
        getContent().addClassName("facts");
    }

    /** A fact that hides while there is nothing to say. */
    public FactList fact(String labelKey, Supplier<String> words) {
        return add(new Fact(labelKey, () -> words(words.get())));
    }

    private static List<Component> words(String words) {
        return words.isBlank() ? List.of() : List.of(new Span(words));
    }

    /** The same, shown as more than words. */
    public FactList shown(String labelKey, Supplier<List<? extends Component>> parts) {
        return add(new Fact(labelKey, parts));
    }

    /**
     * The same for parts that one presses: they stay the same elements, and keep the focus, as long as they are about the
     * same.
     */
    public FactList held(String labelKey, Supplier<?> about, Supplier<List<? extends Component>> parts) {
        return add(new Fact(labelKey, new Held(about, parts)));
    }

    private FactList add(Fact fact) {
        facts.add(fact);
        getContent().add(fact.term, fact.description);
        fact.refresh();
        return this;
    }

    /** Lets the last fact be changed; it then shows also when there is nothing to say yet. */
    public FactList edit(boolean allowed, Runnable edit) {
        if (allowed) {
            facts.getLast().edit(edit);
        }
        return this;
    }

    public void refresh() {
        facts.forEach(Fact::refresh);
    }

    /** Made anew only when they are about something else. */
    private static final class Held implements Supplier<List<? extends Component>> {

        private final Supplier<?> about;
        private final Supplier<? extends List<? extends Component>> parts;
        private @Nullable Object former;
        private List<? extends Component> made = List.of();

        Held(Supplier<?> about, Supplier<? extends List<? extends Component>> parts) {
            this.about = about;
            this.parts = parts;
        }

        @Override
        public List<? extends Component> get() {
            var now = about.get();
            if (!now.equals(former)) {
                former = now;
                made = parts.get();
            }
            return made;
        }
    }

    /** One line; the pencil stays the same element, so that the focus stays where it was. */
    private static final class Fact {

        private final DescriptionList.Term term;
        private final DescriptionList.Description description = new DescriptionList.Description();
        private final Span value = new Span();
        private final Supplier<? extends List<? extends Component>> parts;
        private @Nullable List<? extends Component> shown;
        private boolean editable;

        Fact(String labelKey, Supplier<? extends List<? extends Component>> parts) {
            this.parts = parts;
            term = new DescriptionList.Term(Texts.get(labelKey));
            value.addClassName("fact");
            description.add(value);
        }

        void edit(Runnable edit) {
            editable = true;
            value.addClassName("fact-editable");
            value.getElement().addEventListener("click", _ -> edit.run()).setFilter(ON_WORDS);
            var words = Texts.get("card.fact.edit", term.getText());
            var pencil = new IconButton(Icon.PENCIL, words, edit);
            pencil.addClassName("fact-edit");
            description.add(pencil);
            refresh();
        }

        void refresh() {
            var now = parts.get();
            if (!now.equals(shown)) {
                shown = now;
                value.removeAll();
                value.add(now.isEmpty() ? List.of(nothing()) : List.copyOf(now));
            }
            term.setVisible(editable || !now.isEmpty());
            description.setVisible(editable || !now.isEmpty());
        }

        private static Span nothing() {
            var nothing = new Span("–");
            nothing.addClassName("soft");
            return nothing;
        }
    }
}
