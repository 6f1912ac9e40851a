package nl.wijkbord.organisation;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;

/** A person as colleagues recognise one: by function, and for whom that person works. */
public record PersonName(UserId id, String username, String name, OrganisationId organisation) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Of the function, in two letters: of its first and its last word, or of its only one. */
    public String initials() {
        var words = BETWEEN_WORDS.split(name.strip());
        var letters =
                words.length == 1 ? start(name.strip(), 2) : start(words[0], 1) + start(words[words.length - 1], 1);
        return letters.toUpperCase(Locale.ROOT);
    }

    private static String start(String word, int length) {
        return word.substring(0, Math.min(length, word.length()));
    }
}
