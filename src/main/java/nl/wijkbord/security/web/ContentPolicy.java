package nl.wijkbord.security.web;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a page may load and run. Vaadin builds functions from the server's words (hence unsafe-eval) and styles elements
 * from scripts (hence unsafe-inline for styles); a script in the page runs only with the number of that very answer.
 */
final class ContentPolicy {

    private static final String NONCE = ContentPolicy.class.getName() + ".nonce";
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int NONCE_BYTES = 16;

    private ContentPolicy() {}

    static String freshNonce() {
        var bytes = new byte[NONCE_BYTES];
        CHANCE.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    static String attribute() {
        return NONCE;
    }

    static String nonce(Function<String, @Nullable Object> attributes) {
        return String.valueOf(attributes.apply(NONCE));
    }

    static String text(String nonce) {
        return "default-src 'self'; script-src 'self' 'unsafe-eval' 'nonce-" + nonce
                + "'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
                + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }
}
