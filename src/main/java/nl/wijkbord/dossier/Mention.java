package nl.wijkbord.dossier;

import java.util.Locale;

/** Somebody one can address in a comment: a colleague by username, an organisation by its short name. */
public record Mention(String handle, String name) {

    boolean has(String letters) {
        return handle.toLowerCase(Locale.ROOT).contains(letters)
                || name.toLowerCase(Locale.ROOT).contains(letters);
    }
}
