package nl.wijkbord.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextTests {

    @Test
    void withoutAScreenTheWordsAreDutch() {
        assertThat(Texts.get("ui.save")).isEqualTo("Opslaan");
    }

    @Test
    void whateverTheBrowserSpeaksTheWordsAreDutchOrEnglish() {
        assertThat(Texts.in(Locale.GERMANY, "ui.save")).isEqualTo("Opslaan");
        assertThat(Texts.in(Locale.UK, "ui.save")).isEqualTo("Save");
    }

    @Test
    void aMissingTextStopsATest() {
        assertThatThrownBy(() -> Texts.get("ui.no-such-text")).isInstanceOf(AssertionError.class);
    }
}
