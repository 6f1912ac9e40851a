package nl.wijkbord.audit;

/** How an attempt ended. */
public enum Outcome {
    DONE,
    REFUSED,
    FAILED
}
