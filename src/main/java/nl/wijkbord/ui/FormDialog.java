package nl.wijkbord.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A form in front of the screen. What somebody typed is lost only when that person says so. */
public final class FormDialog<T> {

    private final Dialog dialog = new Dialog();
    private final Button save = new Button(Texts.get("ui.save"), _ -> save());
    private final InputForm<T> form;
    private final Saving<T> saving;
    private final Unsaved unsaved;

    private FormDialog(String title, InputForm<T> form) {
        this.form = form;
        this.saving = new Saving<>(form);
        this.unsaved = new Unsaved(form.component());
        dialog.setHeaderTitle(title);
        dialog.addClassName("form-dialog");
        dialog.add(saving.messages());
        dialog.add(form.component());
        dialog.getFooter().add(new Button(Texts.get("ui.cancel"), _ -> leave()), save);
        dialog.addDialogCloseActionListener(_ -> leave());
        dialog.setCloseOnEsc(false); // by itself it would not wait for the last words
        onKey(this::leave, Key.ESCAPE);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        onEnter(this::save, KeyModifier.CONTROL);
        onEnter(this::save, KeyModifier.META);
    }

    public static <T> FormDialog<T> of(String titleKey, InputForm<T> form, @Nullable Object... titleArgs) {
        return new FormDialog<>(Texts.get(titleKey, titleArgs), form);
    }

    public FormDialog<T> with(T value) {
        form.show(value);
        return this;
    }

    /** What saving does; when it fails the dialog stays open and tells why. */
    public FormDialog<T> onSave(Consumer<T> action) {
        saving.does(action);
        return this;
    }

    /** What somebody has to say yes to before it is saved; until then the form stays open. */
    public FormDialog<T> askFirst(Function<T, Optional<Question>> question) {
        saving.asks(question);
        return this;
    }

    public FormDialog<T> saveKey(String key) {
        save.setText(Texts.get(key));
        return this;
    }

    /** A second way to save, after which the form is emptied for the next one. */
    public FormDialog<T> saveAnother(String key, Runnable empty) {
        Runnable again = () -> saveAnd(() -> {
            empty.run();
            start();
        });
        dialog.getFooter().addComponentAtIndex(1, new Button(Texts.get(key), _ -> again.run()));
        onEnter(again, KeyModifier.CONTROL, KeyModifier.SHIFT);
        onEnter(again, KeyModifier.META, KeyModifier.SHIFT);
        return this;
    }

    public void open() {
        closeOnBack();
        dialog.open();
        start();
    }

    private void start() {
        unsaved.start();
        Fields.focusFirst(form.component());
    }

    private void leave() {
        if (dialog.isOpened()) {
            unsaved.leave(dialog::close);
        }
    }

    private void closeOnBack() {
        Registration leaving = UI.getCurrent().addBeforeLeaveListener(event -> {
            if (!saving.isBusy() && dialog.isOpened()) {
                unsaved.leave(event, dialog::close);
            }
        });
        dialog.addClosedListener(_ -> leaving.remove());
    }

    private void onEnter(Runnable action, KeyModifier... modifiers) {
        onKey(action, Key.ENTER, modifiers);
    }

    /** The field with the cursor has to tell its value first, or the last words would be missing. */
    private void onKey(Runnable action, Key key, KeyModifier... modifiers) {
        Shortcuts.addShortcutListener(dialog, action::run, key, modifiers)
                .listenOn(dialog)
                .resetFocusOnActiveElement();
    }

    private void save() {
        saveAnd(dialog::close);
    }

    private void saveAnd(Runnable after) {
        if (dialog.isOpened()) {
            saving.run(after);
            save.setEnabled(true);
        }
    }
}
