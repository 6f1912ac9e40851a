package nl.wijkbord.setup;

import java.util.Collection;
import java.util.Comparator;

/** The word that somebody probably meant. */
final class Suggestion {

    private static final int FAR = 3;

    private Suggestion() {}

    /** " Bedoel je …?", or nothing when no word comes near. */
    static String of(String written, Collection<String> known) {
        return known.stream()
                .filter(word -> distance(written, word) <= Math.min(FAR, word.length() / 2))
                .min(Comparator.comparingInt(word -> distance(written, word)))
                .map(word -> " Bedoel je '" + word + "'?")
                .orElse("");
    }

    /** How many letters to change, add or drop. */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int corner = row[0];
            row[0] = line;
            for (int column = 1; column <= other.length(); column++) {
                int changed = corner + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                corner = row[column];
                row[column] = Math.min(changed, 1 + Math.min(row[column - 1], row[column]));
            }
        }
        return row[other.length()];
    }
}
