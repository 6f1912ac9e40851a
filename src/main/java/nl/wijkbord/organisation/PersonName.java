package nl.wijkbord.organisation;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;

/** A person as colleagues recognise one: by function, and for whom that person works. */
public record PersonName(UserId id, String username, String name, OrganisationId organisation) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** In a demo everybody's function begins so: it tells nobody from a colleague. */
    private static final Pattern DEMO = Pattern.compile("^Demo\\s+");

    public String initials() {
        return initials(name);
    }

    /** Of a function, in two letters: of its first and its last word, or of its only one. */
    public static String initials(String function) {
        var plain = DEMO.matcher(function.strip()).replaceFirst("");
        var words = BETWEEN_WORDS.split(plain);
        var letters = words.length == 1 ? start(plain, 2) : start(words[0], 1) + start(words[words.length - 1], 1);
        return letters.toUpperCase(Locale.ROOT);
    }

    private static String start(String word, int length) {
        return word.substring(0, Math.min(length, word.length()));
    }
}
