package nl.wijkbord.privacy;

import org.jspecify.annotations.Nullable;

/** Why a writer keeps words that look like personal data; empty when no reason was given. */
public record Reason(String text) {

    public static final int MAX_LENGTH = 200;

    public static final Reason NONE = new Reason("");

    public Reason {
        text = text.strip();
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A reason has at most " + MAX_LENGTH + " characters");
        }
    }

    /** What came out of a form, which may be nothing. */
    public static Reason of(@Nullable String text) {
        return text == null ? NONE : new Reason(text);
    }

    public boolean isGiven() {
        return !text.isEmpty();
    }
}
