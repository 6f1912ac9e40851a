package nl.wijkbord.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.jspecify.annotations.Nullable;

/** Asks first, for the few things that cannot be taken back. */
public final class Confirm {

    /** The dialog itself begins on the button that does it; one key too many must not. */
    private static final String BEGIN_AT_CANCEL = """
            requestAnimationFrame(() => requestAnimationFrame(
                () => this.querySelector('[slot=cancel-button]')?.focus()));
            """;

    private Confirm() {}

    public static void ask(
            String titleKey, String textKey, String confirmKey, Runnable action, @Nullable Object... textArgs) {
        var question = new ConfirmDialog();
        question.setHeader(Texts.get(titleKey));
        question.setText(Texts.get(textKey, textArgs));
        question.setConfirmText(Texts.get(confirmKey));
        question.setCancelable(true);
        question.setCancelText(Texts.get("ui.cancel"));
        question.addConfirmListener(_ -> action.run());
        question.open();
        question.getElement().executeJs(BEGIN_AT_CANCEL);
    }
}
