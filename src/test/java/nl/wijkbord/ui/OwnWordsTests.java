package nl.wijkbord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Screen.class)
class OwnWordsTests {

    private static final OwnWords STEENWIJKERLAND = new OwnWords(Map.of("wijken", "kernen", "wijkteam", "gebiedsteam"));

    @Test
    void aWordInBracketsIsSaidAsPeopleSayItHere() {
        assertThat(STEENWIJKERLAND.in("Alle [wijken] van het [wijkteam]")).isEqualTo("Alle kernen van het gebiedsteam");
    }

    @Test
    void aCapitalStaysACapital() {
        assertThat(STEENWIJKERLAND.in("[Wijken] kiezen")).isEqualTo("Kernen kiezen");
    }

    @Test
    void whatGoesBeforeAWordGoesAlong() {
        var oldambt = new OwnWords(Map.of("deze wijk", "dit dorp"));

        assertThat(oldambt.in("[Deze wijk] en [de wijk]")).isEqualTo("Dit dorp en de wijk");
    }

    @Test
    void aWordWithoutAnotherIsItself() {
        assertThat(STEENWIJKERLAND.in("Een [wijk]")).isEqualTo("Een wijk");
        assertThat(Texts.get("board.all")).isEqualTo("Alle wijken");
    }

    @Test
    void theScreenSpeaksThem() {
        STEENWIJKERLAND.speakOn(UI.getCurrent());

        assertThat(Texts.get("board.all")).isEqualTo("Alle kernen");
        assertThat(Texts.get("board.several", 3)).isEqualTo("3 kernen");
    }

    @Test
    void noTextIsLeftWithABracket() {
        assertThat(Texts.bundle(Texts.DUTCH).keySet())
                .allSatisfy(key -> assertThat(
                                STEENWIJKERLAND.in(Texts.bundle(Texts.DUTCH).getString(key)))
                        .doesNotContain("[", "]"));
    }
}
