package nl.wijkbord.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

/** What this browser was told to remember: the language, and whether single keys do something. */
record Preferences(Locale language, boolean keys) {

    private static final String LANGUAGE = "wb-language";
    private static final String KEYS = "wb-keys";
    private static final String OFF = "off";

    /** Dutch, whatever the browser asks for: many browsers at a desk speak English and their owner does not. */
    static Preferences of(VaadinRequest request) {
        var language = cookie(request, LANGUAGE).map(Locale::forLanguageTag).filter(Texts.LANGUAGES::contains);
        return new Preferences(
                language.orElse(Texts.DUTCH),
                cookie(request, KEYS).filter(OFF::equals).isEmpty());
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    static void speak(Locale language) {
        remember(LANGUAGE, language.toLanguageTag());
    }

    static void keys(boolean on) {
        remember(KEYS, on ? "on" : OFF);
    }

    private static void remember(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinService.getCurrentRequest().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
    }
}
