package nl.wijkbord.wijk;

import java.util.List;
import java.util.Locale;

/** What stands before a Dutch noun: de kern, het dorp; and so deze kern, dit dorp. */
public enum Article {
    DE("de", "deze"),
    HET("het", "dit");

    /** How the het-words for a piece of a municipality end; a set-up file says so of any other. */
    private static final List<String> NEUTER =
            List.of("dorp", "gebied", "deel", "district", "kwartier", "eiland", "cluster", "team", "centrum");

    private final String the;
    private final String thisOne;

    Article(String the, String thisOne) {
        this.the = the;
        this.thisOne = thisOne;
    }

    /** As far as one can tell from the word. */
    static Article of(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        return NEUTER.stream().anyMatch(small::endsWith) ? HET : DE;
    }

    /** With the word that belongs here instead of the one that goes with "wijk". */
    String instead(String phrase) {
        return phrase.replaceFirst("^deze\\b", thisOne).replaceFirst("^de\\b", the);
    }
}
