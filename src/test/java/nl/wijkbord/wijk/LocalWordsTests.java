package nl.wijkbord.wijk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Screens speak of a wijk as people here do, with the article that goes with the word. */
class LocalWordsTests {

    private static final Path DUTCH = Path.of("src/main/resources/vaadin-i18n/translations.properties");
    private static final Path ENGLISH = Path.of("src/main/resources/vaadin-i18n/translations_en.properties");
    private static final Pattern PHRASE = Pattern.compile("\\[([^]]+)]");

    /** A wijk that is one everywhere; "Huis van de Wijk" is a name. */
    private static final Pattern BARE =
            Pattern.compile("\\b(?:[Dd]e|[Dd]eze|eigen|andere|elke|[Ee]en|beide|in) wijk(?:en)?\\b");

    /** An article that stands outside the brackets stays what it is. */
    private static final Pattern LOOSE = Pattern.compile("\\b(?:[Dd]e|[Dd]eze|[Dd]ie|eigen|andere) \\[[Ww]ijk]");

    @ParameterizedTest
    @CsvSource({
        "wijk, de wijk, deze wijk, de eigen wijk",
        "kern, de kern, deze kern, de eigen kern",
        "dorp, het dorp, dit dorp, het eigen dorp",
        "gebied, het gebied, dit gebied, het eigen gebied",
        "Stadsdeel, het Stadsdeel, dit Stadsdeel, het eigen Stadsdeel",
        "dorp of wijk, het dorp of de wijk, dit dorp of deze wijk, het eigen dorp of de eigen wijk"
    })
    void theArticleGoesWithTheWord(String word, String the, String thisOne, String own) {
        assertThat(said(word, null))
                .containsEntry("wijk", word)
                .containsEntry("de wijk", the)
                .containsEntry("deze wijk", thisOne)
                .containsEntry("de eigen wijk", own);
        assertThat(said("dorp", null))
                .containsEntry("een andere wijk", "een ander dorp")
                .containsEntry("die wijk", "dat dorp");
    }

    @Test
    void aMunicipalityMayKnowBetter() {
        assertThat(said("kwadrant", null)).containsEntry("de wijk", "de kwadrant");
        assertThat(said("kwadrant", Article.HET)).containsEntry("de wijk", "het kwadrant");
    }

    @Test
    void whatIsBlankIsSaidAsUsual() {
        assertThat(said("", null)).doesNotContainKeys("wijk", "de wijk");
    }

    @Test
    void everyPhraseInTheTextsIsKnown() throws IOException {
        var known = said("wijk", null).keySet();

        assertThat(known).containsAll(phrases(Files.readString(DUTCH))).containsAll(phrases(Files.readString(ENGLISH)));
        assertThat(phrases(Files.readString(DUTCH))).contains("de wijk", "de eigen wijk");
    }

    @Test
    void aPhraseThatNobodyKnowsIsCaught() {
        assertThat(said("wijk", null))
                .doesNotContainKeys(phrases("a=In [elke wijk]").toArray(String[]::new));
    }

    @Test
    void noTextSpeaksOfTheWijkToPeopleOfAVillage() throws IOException {
        assertThat(bare(Files.readString(DUTCH))).isEmpty();
    }

    @Test
    void aTextThatDoesIsCaught() {
        assertThat(bare("Zie je iets in de wijk?")).containsExactly("de wijk");
        assertThat(bare("Zie je iets in [de wijk]?")).isEmpty();
        assertThat(bare("Zie je iets in de [wijk]?")).containsExactly("de [wijk]");
        assertThat(bare("Kies een [wijk]")).isEmpty();
    }

    private static List<String> bare(String texts) {
        return Stream.concat(
                        BARE.matcher(PHRASE.matcher(texts).replaceAll("")).results(),
                        LOOSE.matcher(texts).results())
                .map(MatchResult::group)
                .toList();
    }

    private static Set<String> phrases(String texts) {
        return PHRASE.matcher(texts)
                .results()
                .map(it -> it.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> said(String word, @Nullable Article article) {
        var here = new Vocabulary("Voorbeeldstad", word, article, "wijken", "team", "regisseur", "wethouder", "");
        return LocalWords.words(here).instead();
    }
}
