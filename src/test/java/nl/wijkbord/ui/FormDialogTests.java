package nl.wijkbord.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.ui.NoteForm.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.dao.OptimisticLockingFailureException;

@ExtendWith(Screen.class)
class FormDialogTests {

    private final List<Note> saved = new ArrayList<>();

    @Test
    void savingHandsOverTheInputAndCloses() {
        open(saved::add);

        type("Titel", "Zwerfvuil");
        save();

        assertThat(saved).containsExactly(new Note("Zwerfvuil", ""));
        assertThat(dialogs()).isEmpty();
    }

    @Test
    void wrongInputIsMarkedAndNotSaved() {
        open(saved::add);

        save();

        assertThat(saved).isEmpty();
        assertThat(field("Titel").isInvalid()).isTrue();
        assertThat(field("Titel").getErrorMessage()).isEqualTo("Vul dit in.");
        assertThat(dialogs()).hasSize(1);
    }

    @Test
    void aConflictKeepsTheTypedTextOnTheScreen() {
        open(_ -> {
            throw new OptimisticLockingFailureException("somebody was first");
        });

        type("Titel", "Zwerfvuil");
        save();

        assertThat(notice()).startsWith("Iemand heeft dit net gewijzigd");
        assertThat(field("Titel").getValue()).isEqualTo("Zwerfvuil");
    }

    @Test
    void aRefusalIsToldInItsOwnWords() {
        open(_ -> {
            throw new NotPossible("form.wrong", 7);
        });

        type("Titel", "Zwerfvuil");
        save();

        assertThat(notice()).startsWith("7 velden");
        assertThat(dialogs()).hasSize(1);
    }

    @Test
    void anUnexpectedFailureShowsACodeAndNothingOfItsInside() {
        open(_ -> {
            throw new IllegalStateException("secret inside");
        });

        type("Titel", "Zwerfvuil");
        save();

        assertThat(notice()).matches("Er ging iets mis aan onze kant. Je tekst is bewaard. Code [0-9a-f]{8}.");
        assertThat(dialogs()).hasSize(1);
    }

    @Test
    void afterAFailureSavingWorksAgain() {
        open(note -> {
            saved.add(note);
            if (saved.size() == 1) {
                throw new IllegalStateException("only the first time");
            }
        });

        type("Titel", "Zwerfvuil");
        save();
        save();

        assertThat(saved).hasSize(2);
        assertThat(dialogs()).isEmpty();
    }

    @Test
    void leavingUntouchedAsksNothing() {
        open(saved::add);

        escape();

        assertThat(dialogs()).isEmpty();
    }

    @Test
    void leavingTypedTextAsksFirst() {
        open(saved::add);

        type("Titel", "Zwerfvuil");
        escape();

        assertThat(dialogs()).hasSize(1);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(dialogs()).isEmpty();
        assertThat(saved).isEmpty();
    }

    @Test
    void throwingAwayIsNotWhatOnePressesFirst() {
        open(saved::add);

        type("Titel", "Zwerfvuil");
        escape();

        var question = _get(ConfirmDialog.class).getElement();
        assertThat(question.getProperty("confirmTheme")).isEqualTo("error tertiary");
        assertThat(question.getProperty("cancelTheme")).isEqualTo("primary");
    }

    @Test
    void aShownRecordIsNotAChange() {
        var dialog = FormDialog.of("ui.save", new NoteForm()).with(new Note("Zwerfvuil", "Bij de brug"));
        dialog.open();

        escape();

        assertThat(dialogs()).isEmpty();
    }

    private static void open(Consumer<Note> action) {
        FormDialog.of("ui.save", new NoteForm()).onSave(action).open();
    }

    private static void type(String label, String value) {
        _setValue(field(label), value);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Opslaan")));
    }

    private static void escape() {
        ComponentUtil.fireEvent(_get(Dialog.class), new Dialog.DialogCloseActionEvent(_get(Dialog.class), true));
    }

    private static List<Dialog> dialogs() {
        return _find(Dialog.class);
    }

    private static String notice() {
        return _get(getNotifications().getLast(), Span.class).getText();
    }
}
