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

    static void ask(Question question, Runnable action) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(Texts.get(question.titleKey()));
        dialog.setText(Texts.get(question.textKey(), question.textArgs().toArray()));
        dialog.setConfirmText(Texts.get(question.confirmKey()));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.get("ui.cancel"));
        dialog.addConfirmListener(_ -> action.run());
        dialog.open();
        dialog.getElement().executeJs("wb.fields.beginAtCancel(this)");
    }
}
