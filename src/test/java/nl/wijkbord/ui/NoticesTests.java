package nl.wijkbord.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wijkbord.problem.NotPossible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Screen.class)
class NoticesTests {

    private final AtomicInteger takenBack = new AtomicInteger();

    @Test
    void theUndoButtonTakesBack() {
        Notices.undo("ui.conflict", takenBack::incrementAndGet);

        _click(_get(getNotifications().getFirst(), Button.class, spec -> spec.withText("Ongedaan maken (Z)")));

        assertThat(takenBack).hasValue(1);
    }

    @Test
    void theKeyTakesBackTheLastThingOnce() {
        Notices.undo("ui.conflict", () -> takenBack.addAndGet(100));
        Notices.undo("ui.conflict", takenBack::incrementAndGet);

        Notices.undoLast();
        Notices.undoLast();

        assertThat(takenBack).hasValue(1);
    }

    @Test
    void afterItsNoticeIsGoneNothingIsTakenBack() {
        Notices.undo("ui.conflict", takenBack::incrementAndGet);

        getNotifications().getFirst().close();
        Notices.undoLast();

        assertThat(takenBack).hasValue(0);
    }

    @Test
    void withNothingToTakeBackTheKeyIsSilent() {
        Notices.undoLast();

        assertThat(getNotifications()).isEmpty();
    }

    @Test
    void anUndoThatIsRefusedSaysWhy() {
        Notices.undo("ui.undone", () -> {
            throw new NotPossible("form.required");
        });

        Notices.undoLast();

        assertThat(_get(getNotifications().getLast(), Span.class).getText()).isEqualTo("Vul dit in.");
    }

    @Test
    void aProblemIsOverWhenSomethingElseIsTold() {
        Notices.problem("ui.conflict");
        Notices.done("ui.undone");
        MockVaadin.clientRoundtrip(true);
        assertThat(getNotifications()).as("in the same breath").hasSize(2);

        Notices.done("ui.undone");
        MockVaadin.clientRoundtrip(true);

        assertThat(getNotifications()).hasSize(2);
    }

    @Test
    void aProblemStaysAndIsReadOutAtOnce() {
        Notices.problem("ui.conflict");

        var notice = getNotifications().getFirst();
        assertThat(notice.getDuration()).isZero();
        assertThat(notice.isAssertive()).isTrue();
    }
}
