package nl.wijkbord.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNameTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            IMG_2041.JPG                  | IMG_2041.jpg
            speeltuin                     | speeltuin.jpg
            Café Zoë.png                  | Café Zoë.jpg
            ../../etc/passwd              | passwd.jpg
            C:\\Users\\ans\\bank.png      | bank.jpg
            ／etc／bank.png               | bank.jpg
            factuur.exe.jpg               | factuur-exe.jpg
            verslag 12.03.2026.jpg        | verslag 12-03-2026.jpg
            foto (2).jpeg                 | foto (2).jpg
            bankje \uD83D\uDE00\uD83D\uDD25.jpg | bankje.jpg
            foto\u202Egpj.exe             | fotogpj.jpg
            "; filename="x.html           | filenamex.jpg
            oma's <bank>?*:.jpg           | omas bank.jpg
            -rf                           | rf.jpg
            ~   ~                         | foto.jpg
            ...                           | foto.jpg
            .jpg                          | foto.jpg
            ../..                         | foto.jpg
            \u3164.jpg                    | foto.jpg
            CON                           | foto.jpg
            nul.txt.jpg                   | foto.jpg
            LPT1.jpg                      | foto.jpg
            console.jpg                   | console.jpg
            """)
    void onlyWhatCanDoNoHarmRemainsOfAName(String sent, String kept) {
        assertThat(SafeName.of(sent, MediaType.JPEG).value()).isEqualTo(kept);
    }

    @Test
    void aNameHasNoControlCharacters() {
        assertThat(SafeName.of("a\0b\u0007c\r\n.jpg", MediaType.JPEG).value()).isEqualTo("abc.jpg");
    }

    @Test
    void aNameIsNeverEmptyAndSaysWhatItIs() {
        assertThat(SafeName.of("", MediaType.JPEG).value()).isEqualTo("foto.jpg");
        assertThat(SafeName.of("", MediaType.PDF).value()).isEqualTo("document.pdf");
        assertThat(SafeName.of("besluit.jpg", MediaType.PDF).value()).isEqualTo("besluit.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "\uD842\uDFB7", "ﷺ", "a.", "x "})
    void aNameHasAtMostEightyCharacters(String repeated) {
        var name = SafeName.of(repeated.repeat(300) + ".jpg", MediaType.JPEG).value();

        assertThat(name).hasSizeBetween(5, 80).endsWith(".jpg");
        assertThat(name.codePoints()).noneMatch(it -> Character.getType(it) == Character.SURROGATE);
    }

    @Test
    void aCleanNameStaysAsItIs() {
        var once = SafeName.of("Bank (vies) - Café.png", MediaType.JPEG);

        assertThat(SafeName.of(once.value(), MediaType.JPEG)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "a\"b", "a\r\nb", "a\u202Eb"})
    void anUnsafeNameCannotBeMade(String value) {
        assertThatThrownBy(() -> new SafeName(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theHeaderIsADownloadInAscii() {
        assertThat(SafeName.of("bank.jpg", MediaType.JPEG).asHeader()).isEqualTo("attachment; filename=\"bank.jpg\"");
        assertThat(SafeName.of("Café.pdf", MediaType.PDF).asHeader())
                .startsWith("attachment; ")
                .contains("filename*=UTF-8''Caf%C3%A9.pdf")
                .isPrintable();
    }
}
