package nl.wijkbord.card;

import java.util.Arrays;

/** What somebody typed, as words the index knows: no signs, no accents, no capitals. */
final class SearchWords {

    /** More words than this do not make a search better. */
    private static final int MOST = 8;

    private SearchWords() {}

    static String[] of(String text) {
        return Arrays.stream(CardText.searchable(text).split("[^\\p{L}\\p{N}]+"))
                .filter(it -> !it.isEmpty())
                .limit(MOST)
                .toArray(String[]::new);
    }
}
