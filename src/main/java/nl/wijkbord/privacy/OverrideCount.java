package nl.wijkbord.privacy;

/** Counts how often a warning was passed with a reason; never learns the text. */
@FunctionalInterface
public interface OverrideCount {

    void count(Finding.Kind kind);
}
