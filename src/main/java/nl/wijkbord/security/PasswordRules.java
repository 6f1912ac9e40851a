package nl.wijkbord.security;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What makes a password good enough: length, and that nobody guesses it first. Nothing about digits and signs. */
public final class PasswordRules {

    public static final int SHORTEST = 15;

    /** More bytes than this bcrypt does not look at. */
    private static final int LONGEST_BYTES = 72;

    private PasswordRules() {}

    /** The key of the text that says what is wrong with it; empty when it is good. */
    public static Optional<String> problem(String password, String username) {
        var plain = password.toLowerCase(Locale.ROOT);
        if (plain.contains(username.toLowerCase(Locale.ROOT)) || plain.contains("wijkbord")) {
            return Optional.of("security.password.guessable");
        }
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("security.password.short");
        }
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES
                ? Optional.of("security.password.long")
                : Optional.empty();
    }
}
