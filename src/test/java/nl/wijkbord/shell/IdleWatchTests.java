package nl.wijkbord.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody looks out of the window for half an hour. */
@ExtendWith(Screen.class)
class IdleWatchTests {

    @BeforeEach
    void aScreenWithHalfAnHour() {
        VaadinSession.getCurrent().getSession().setMaxInactiveInterval(1_800);
        UI.getCurrent().add(new IdleWarning());
    }

    @Test
    void nobodyIsWarnedWhileThereIsTime() {
        pass(Duration.ofMinutes(27));

        assertThat(_find(IdleWarning.class)).isEmpty();
    }

    @Test
    void twoMinutesBeforeTheEndOneIsWarned() {
        pass(Duration.ofMinutes(28));

        assertThat(_get(_get(IdleWarning.class), Span.class).getText())
                .isEqualTo("Je bent een tijd niet actief geweest. Over 2 minuten word je uitgelogd.");
    }

    @Test
    void theWordsCountDown() {
        pass(Duration.ofMinutes(28));
        pass(Duration.ofMinutes(29).plusSeconds(30));

        assertThat(_get(_get(IdleWarning.class), Span.class).getText()).contains("Over een minuut");
    }

    @Test
    void aSignOfLifeTakesTheWarningAway() {
        pass(Duration.ofMinutes(29));

        pass(Duration.ZERO);

        assertThat(_find(IdleWarning.class)).isEmpty();
    }

    @Test
    void whoWantsToStayPressesAButton() {
        pass(Duration.ofMinutes(29));

        _click(_get(NativeButton.class, spec -> spec.withText("Blijf ingelogd")));

        assertThat(_find(IdleWarning.class)).isEmpty();
    }

    @Test
    void aSessionThatEndedBeforeItsTurnIsLeftAlone() {
        var ended = new VaadinSession(VaadinService.getCurrent());

        assertThatCode(() -> new IdleWatch(Clock.systemUTC()).warn(ended)).doesNotThrowAnyException();
    }

    private static void pass(Duration idle) {
        var session = VaadinSession.getCurrent();
        var now = Instant.ofEpochMilli(session.getLastRequestTimestamp()).plus(idle);
        new IdleWatch(Clock.fixed(now, ZoneOffset.UTC)).warn(session);
    }
}
