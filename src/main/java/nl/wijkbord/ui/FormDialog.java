package nl.wijkbord.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/** A form in front of the screen. What somebody typed is lost only when that person says so. */
public final class FormDialog<T> {

    private static final int FEW = 3;

    private final Dialog dialog = new Dialog();
    private final Paragraph summary = new Paragraph();
    private final Button save = new Button(Texts.get("ui.save"), _ -> save());
    private final InputForm<T> form;
    private final Unsaved unsaved;
    private Consumer<T> action = _ -> {};
    private boolean saving;

    private FormDialog(String title, InputForm<T> form) {
        this.form = form;
        this.unsaved = new Unsaved(form.component());
        dialog.setHeaderTitle(title);
        dialog.addClassName("form-dialog");
        dialog.add(summary, form.component());
        dialog.getFooter().add(new Button(Texts.get("ui.cancel"), _ -> unsaved.leave(dialog::close)), save);
        dialog.addDialogCloseActionListener(_ -> unsaved.leave(dialog::close));
        summary.getElement().setAttribute("role", "alert");
        summary.setVisible(false);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        saveOn(KeyModifier.CONTROL);
        saveOn(KeyModifier.META);
    }

    public static <T> FormDialog<T> of(String titleKey, InputForm<T> form) {
        return new FormDialog<>(Texts.get(titleKey), form);
    }

    public FormDialog<T> with(T value) {
        form.show(value);
        return this;
    }

    /** What saving does; when it fails the dialog stays open and tells why. */
    public FormDialog<T> onSave(Consumer<T> action) {
        this.action = action;
        return this;
    }

    public FormDialog<T> saveKey(String key) {
        save.setText(Texts.get(key));
        return this;
    }

    public void open() {
        unsaved.start();
        closeOnBack();
        dialog.open();
        Fields.focusFirst(form.component());
    }

    private void closeOnBack() {
        Registration leaving = UI.getCurrent().addBeforeLeaveListener(event -> {
            if (!saving && dialog.isOpened()) {
                unsaved.leave(event, dialog::close);
            }
        });
        dialog.addClosedListener(_ -> leaving.remove());
    }

    /** The field with the cursor has to tell its value first, or the last words would be missing. */
    private void saveOn(KeyModifier modifier) {
        Shortcuts.addShortcutListener(dialog, this::save, Key.ENTER, modifier)
                .listenOn(dialog)
                .resetFocusOnActiveElement();
    }

    private void save() {
        if (saving || !dialog.isOpened()) {
            return;
        }
        form.read().ifPresent(this::perform);
        summarise(Fields.countWrong(form.component()));
        save.setEnabled(true);
    }

    private void perform(T input) {
        saving = true;
        try {
            action.accept(input);
            dialog.close();
        } catch (RuntimeException failure) {
            Failures.tell(failure, "ui.failure.text-kept");
        } finally {
            saving = false;
        }
    }

    private void summarise(long wrong) {
        summary.setVisible(wrong > FEW);
        summary.setText(Texts.get("form.wrong", wrong));
    }
}
