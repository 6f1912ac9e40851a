package nl.wijkbord.wijk;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How this municipality calls itself, its wijken, its teams and the people who connect them; and what the teams are for.
 *
 * @param article of its word for a wijk; null: as one can tell from the word
 */
public record Vocabulary(
        String municipality,
        String wijk,
        @Nullable Article article,
        String wijken,
        String team,
        String coordinator,
        String executive,
        String purpose) {

    private static final String OR = " of ";

    /** Before a set-up file was read. */
    static final Vocabulary PLAIN =
            new Vocabulary("Gemeente", "wijk", null, "wijken", "wijkteam", "wijkmanager", "wethouder", "");

    /** The word for a wijk after what goes before "wijk": "deze" gives "dit gebied", and "dit dorp of deze wijk". */
    String wijkAfter(String before) {
        return Arrays.stream(wijk.split(OR))
                .map(part -> article(part).instead(before) + " " + part)
                .collect(Collectors.joining(OR));
    }

    private Article article(String part) {
        return article == null || !part.equals(wijk) ? Article.of(part) : article;
    }
}
