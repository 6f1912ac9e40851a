package nl.wijkbord.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import nl.wijkbord.ui.Screen;
import nl.wijkbord.ui.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.mock.web.MockHttpServletRequest;

@ExtendWith(Screen.class)
class PreferencesTests {

    @Test
    void anEnglishBrowserStillGetsDutch() {
        assertThat(preferences().language()).isEqualTo(Texts.DUTCH);
    }

    @Test
    void whoChoseEnglishGetsEnglish() {
        assertThat(preferences(new Cookie("wb-language", "en")).language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void nonsenseInACookieIsIgnored() {
        assertThat(preferences(new Cookie("wb-language", "<x>"))).isEqualTo(new Preferences(Texts.DUTCH, true));
    }

    @Test
    void keysCanBeSwitchedOff() {
        assertThat(preferences(new Cookie("wb-keys", "off")).keys()).isFalse();
    }

    private static Preferences preferences(Cookie... cookies) {
        var request = new MockHttpServletRequest();
        request.addPreferredLocale(Locale.ENGLISH);
        request.setCookies(cookies);
        return Preferences.of(
                new VaadinServletRequest(request, (VaadinServletService) VaadinServletService.getCurrent()));
    }
}
