package nl.wijkbord.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.ErrorEvent;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@ExtendWith(Screen.class)
class ScreenErrorsTests {

    @Test
    void aRefusalIsToldInItsOwnWords() {
        assertThat(noticeOf(new NotPossible("form.required"))).isEqualTo("Vul dit in.");
    }

    @Test
    void aWrappedRefusalIsStillARefusal() {
        assertThat(noticeOf(new IllegalStateException(new NotPossible("form.required"))))
                .isEqualTo("Vul dit in.");
    }

    @Test
    void whatIsForbiddenDoesNotExist() {
        assertThat(noticeOf(new AccessDeniedException("no"))).startsWith("Dit bestaat niet");
    }

    @Test
    void aConflictAsksToLookAgain() {
        assertThat(noticeOf(new OptimisticLockingFailureException("late")))
                .startsWith("Iemand heeft dit net gewijzigd");
    }

    @Test
    void anythingElseShowsOnlyACode() {
        assertThat(noticeOf(new IllegalStateException("secret inside")))
                .matches("Er ging iets mis .* Code [0-9a-f]{8}.");
    }

    private static String noticeOf(Throwable failure) {
        new ScreenErrors(() -> "somebody").error(new ErrorEvent(failure));
        return _get(getNotifications().getLast(), Span.class).getText();
    }
}
