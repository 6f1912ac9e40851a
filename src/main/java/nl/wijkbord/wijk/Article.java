package nl.wijkbord.wijk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What stands before a Dutch noun: de kern, het dorp; and so deze kern, dit dorp. */
public enum Article {
    DE,
    HET;

    /** How the het-words for a piece of a municipality end; a set-up file says so of any other. */
    private static final List<String> NEUTER =
            List.of("dorp", "gebied", "deel", "district", "kwartier", "eiland", "cluster", "team", "centrum");

    /** What texts say before "wijk" that is otherwise before a het-word. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "de", "het",
            "deze", "dit",
            "die", "dat",
            "de eigen", "het eigen",
            "een andere", "een ander");

    /** As far as one can tell from the word. */
    static Article of(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        return NEUTER.stream().anyMatch(small::endsWith) ? HET : DE;
    }

    /** What a text may say before "wijk" and that depends on the word. */
    static Set<String> phrases() {
        return OTHERWISE.keySet();
    }

    /** With the word that belongs here instead of the one that goes with "wijk". */
    String instead(String phrase) {
        return this == HET ? OTHERWISE.getOrDefault(phrase, phrase) : phrase;
    }
}
