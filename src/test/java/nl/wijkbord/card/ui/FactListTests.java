package nl.wijkbord.card.ui;

import static com.github.mvysny.kaributesting.v10.ElementUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(Screen.class)
class FactListTests {

    private final List<String> edited = new ArrayList<>();

    private FactList facts(boolean allowed) {
        return new FactList()
                .fact("card.field.visibility", () -> "Het hele team")
                .edit(allowed, () -> edited.add("visibility"));
    }

    @Test
    void theWordsOfAFactOpenWhatChangesIt() {
        var words = _get(facts(true), Span.class, spec -> spec.withClasses("fact-editable"));

        press(words, false);
        assertThat(edited).isEmpty();
        press(words, true);
        assertThat(edited).containsExactly("visibility");
    }

    /** As the browser tells it, which looks itself at where one pressed. */
    private static void press(Span words, boolean onWords) {
        var told = JsonMapper.shared().valueToTree(Map.of(FactList.ON_WORDS, onWords));
        _fireDomEvent(words.getElement(), new DomEvent(words.getElement(), "click", told));
    }

    @Test
    void whoMayNotChangeItHasNothingToPress() {
        assertThat(_find(facts(false), Span.class, spec -> spec.withClasses("fact-editable")))
                .isEmpty();
    }
}
