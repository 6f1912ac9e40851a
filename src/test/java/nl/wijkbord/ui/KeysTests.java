package nl.wijkbord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Screen.class)
class KeysTests {

    private final List<String> pressed = new ArrayList<>();
    private final Div screen = new Div();
    private final Div panel = new Div();

    @Test
    void theLatestPartOfTheScreenAnswersUntilItLeaves() {
        Keys.on(screen, "N", () -> pressed.add("screen"));
        Keys.on(panel, "N", () -> pressed.add("panel"));

        UI.getCurrent().add(screen, panel);
        press("N");
        UI.getCurrent().remove(panel);
        press("N");

        assertThat(pressed).containsExactly("panel", "screen");
    }

    @Test
    void aKeyWithoutMeaningDoesNothing() {
        press("X");

        assertThat(pressed).isEmpty();
    }

    @Test
    void theOverviewTellsWhatTheKeysDoHere() {
        Keys.on(screen, "Z", "ui.undo", Notices::undoLast);
        Keys.on(screen, "Q", () -> pressed.add("unlisted"));
        UI.getCurrent().add(screen);

        assertThat(Keys.of(UI.getCurrent()).overview()).containsOnlyKeys("Z").containsValue("ui.undo");
    }

    private static void press(String key) {
        Keys.of(UI.getCurrent()).press(key);
    }
}
