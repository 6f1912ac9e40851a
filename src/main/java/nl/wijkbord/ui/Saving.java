package nl.wijkbord.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.wijkbord.problem.NotPossible;

/** Hands over what a form holds, one time at once; when that fails the form stays as it is and says why. */
final class Saving<T> {

    private static final int FEW = 3;

    private final InputForm<T> form;
    private final Paragraph summary = new Paragraph();
    private final ConflictNote conflict = new ConflictNote();
    private Function<T, Optional<Question>> question = _ -> Optional.empty();
    private Consumer<T> action = _ -> {};
    private boolean busy;

    Saving(InputForm<T> form) {
        this.form = form;
        summary.getElement().setAttribute("role", "alert");
        summary.setVisible(false);
    }

    /** What is wrong, when that is more than one sees at a glance; and what somebody else changed meanwhile. */
    Component[] messages() {
        return new Component[] {summary, conflict};
    }

    void does(Consumer<T> action) {
        this.action = action;
    }

    void asks(Function<T, Optional<Question>> question) {
        this.question = question;
    }

    boolean isBusy() {
        return busy;
    }

    void run(Runnable after) {
        if (!busy) {
            form.read().ifPresent(input -> attempt(() -> ask(input, after)));
            summarise(Fields.countWrong(form.component()));
        }
    }

    /** Whoever does not say yes finds the form as it was. */
    private void ask(T input, Runnable after) {
        question.apply(input)
                .ifPresentOrElse(
                        it -> Confirm.ask(it, () -> attempt(() -> perform(input, after))), () -> perform(input, after));
    }

    private void perform(T input, Runnable after) {
        action.accept(input);
        form.component().getElement().executeJs("wb.kept(this)");
        after.run();
    }

    private void attempt(Runnable deed) {
        busy = true;
        conflict.hide();
        try {
            deed.run();
        } catch (ChangedMeanwhile changed) {
            conflict.tell(changed);
        } catch (NotPossible refusal) {
            refuse(refusal);
        } catch (RuntimeException failure) {
            Failures.tell(failure, "ui.failure.text-kept");
        } finally {
            busy = false;
        }
    }

    private void refuse(NotPossible refusal) {
        if (form.blame(refusal)) {
            Fields.focusFirstWrong(form.component());
        } else {
            Failures.tell(refusal);
        }
    }

    private void summarise(long wrong) {
        summary.setVisible(wrong > FEW);
        summary.setText(Texts.get("form.wrong", wrong));
    }
}
