package nl.wijkbord.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.jspecify.annotations.Nullable;

/** Asks first, for the few things that cannot be taken back. */
public final class Confirm {

    private Confirm() {}

    public static void ask(
            String titleKey, String textKey, String confirmKey, Runnable action, @Nullable Object... textArgs) {
        ask(Question.of(titleKey, textKey, confirmKey, textArgs), action);
    }

    /** Whether what was typed may be thrown away: to go on with it is what one mostly wants. */
    public static void discard(Runnable action) {
        var dialog = dialog(Question.of("ui.unsaved.title", "ui.unsaved.text", "ui.unsaved.discard"), action);
        dialog.setCancelText(Texts.get("ui.unsaved.stay"));
        dialog.setCancelButtonTheme("primary");
        dialog.setConfirmButtonTheme("error tertiary");
        open(dialog);
    }

    static void ask(Question question, Runnable action) {
        open(dialog(question, action));
    }

    private static ConfirmDialog dialog(Question question, Runnable action) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(Texts.get(question.titleKey()));
        dialog.setText(Texts.get(question.textKey(), question.textArgs().toArray()));
        dialog.setConfirmText(Texts.get(question.confirmKey()));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.get("ui.cancel"));
        dialog.addConfirmListener(_ -> action.run());
        return dialog;
    }

    private static void open(ConfirmDialog dialog) {
        dialog.open();
        dialog.getElement().executeJs("wb.fields.beginAtCancel(this)");
    }
}
