package nl.wijkbord.card;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** The limits and shapes of what people write on a card. */
public final class CardText {

    /** In characters. */
    public static final int TITLE = 120;

    /** In characters. */
    public static final int BODY = 10_000;

    private CardText() {}

    static String title(String text) {
        var clean = clean(text).replaceAll("\\s+", " ").strip();
        if (clean.isEmpty()) {
            throw new NotPossible("card.title.empty");
        }
        return within(clean, TITLE, "card.title.long");
    }

    static String body(String text) {
        return within(clean(text).strip(), BODY, "card.text.long");
    }

    /** One line: no breaks, no invisible characters. */
    public static String line(String text, int most) {
        return within(clean(text).replaceAll("\\s+", " ").strip(), most, "card.text.long");
    }

    /** Some lines. */
    public static String note(String text, int most) {
        return within(clean(text).strip(), most, "card.text.long");
    }

    /** Without the invisible characters that turn text around or break a line of a list, and without half characters. */
    public static String clean(String text) {
        return text.replaceAll("[[\\p{Cc}\\p{Cs}]&&[^\\n\\t]]", "")
                .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "");
    }

    /** Lower case words without accents or signs, so that an é is found by an e. */
    public static String searchable(String... parts) {
        return Normalizer.normalize(String.join(" ", parts), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .toLowerCase(Locale.ROOT);
    }

    static @Nullable String of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case OrganisationId id -> id.value().toString();
            case UserId id -> id.value().toString();
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }

    static String list(Set<OrganisationId> organisations) {
        return organisations.stream().map(it -> it.value().toString()).sorted().collect(Collectors.joining(","));
    }

    private static String within(String text, int limit, String key) {
        if (text.length() > limit) {
            throw new NotPossible(key, limit);
        }
        return text;
    }
}
