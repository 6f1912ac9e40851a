package nl.wijkbord.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.function.Consumer;

/** A form as a screen of its own, for where a dialog does not fit. */
public final class FormPage<T> extends Composite<Div> implements BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;

    private final Button save = new Button(Texts.get("ui.save"), _ -> save());
    private final Div foot = new Div(new Button(Texts.get("ui.cancel"), _ -> cancel()), save);
    private final transient InputForm<T> form;
    private final transient Saving<T> saving;
    private final transient Unsaved unsaved;
    private transient Runnable leave = () -> {};

    public FormPage(InputForm<T> form) {
        this.form = form;
        this.saving = new Saving<>(form);
        this.unsaved = new Unsaved(form.component());
        foot.addClassName("form-foot");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("form-page");
        getContent().add(saving.messages());
        getContent().add(form.component(), foot);
        onEnter(this::save, KeyModifier.CONTROL);
        onEnter(this::save, KeyModifier.META);
    }

    private void onEnter(Runnable action, KeyModifier... modifiers) {
        Shortcuts.addShortcutListener(this, action::run, Key.ENTER, modifiers).resetFocusOnActiveElement();
    }

    /** What saving does; when it fails the form stays as it is and tells why. */
    public FormPage<T> onSave(Consumer<T> action) {
        saving.does(action);
        return this;
    }

    public FormPage<T> saveKey(String key) {
        save.setText(Texts.get(key));
        return this;
    }

    /** What makes the form empty for the next one after it was saved. */
    public FormPage<T> saveAnother(String key, Runnable empty) {
        Runnable again = () -> saving.run(() -> {
            empty.run();
            start();
        });
        foot.addComponentAtIndex(1, new Button(Texts.get(key), _ -> again.run()));
        onEnter(again, KeyModifier.CONTROL, KeyModifier.SHIFT);
        return this;
    }

    /** Where to go when it is saved, or given up. */
    public FormPage<T> then(Runnable leave) {
        this.leave = leave;
        return this;
    }

    /** Going away asks first, when there is something to lose. */
    private void cancel() {
        leave.run();
    }

    private void save() {
        saving.run(() -> {
            unsaved.start();
            leave.run();
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        start();
    }

    private void start() {
        unsaved.start();
        Fields.focusFirst(form.component());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        unsaved.leave(event, () -> {});
    }
}
