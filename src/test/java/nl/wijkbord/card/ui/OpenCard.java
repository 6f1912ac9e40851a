package nl.wijkbord.card.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;

/** A card open on the screen, as the person in front of it reads and uses it. */
public final class OpenCard {

    private final CardSidePanel panel;

    public OpenCard(CardSidePanel panel) {
        this.panel = panel;
        UI.getCurrent().add(panel);
    }

    public CardSidePanel panel() {
        return panel;
    }

    /** Every word on the page, in reading order. */
    public String words() {
        return words(panel);
    }

    private static String words(Component part) {
        if (part instanceof Text text) {
            return text.getText();
        }
        if (!part.isVisible()) {
            return "";
        }
        var own = part.getElement().getText();
        return own + " " + part.getChildren().map(OpenCard::words).collect(Collectors.joining(" "));
    }

    public TextArea text(String label) {
        return _get(
                panel,
                TextArea.class,
                spec -> spec.withPredicate(
                        it -> it.getAriaLabel().filter(label::equals).isPresent()));
    }

    public void write(String label, String words) {
        text(label).setValue(words);
    }

    public List<TextArea> texts() {
        return _find(panel, TextArea.class);
    }

    public void press(String words) {
        _click(_get(panel, NativeButton.class, spec -> spec.withText(words)));
    }

    /** A button that is one sign, by what a screen reader says. */
    public void pressSign(String words) {
        _click(sign(words));
    }

    public NativeButton sign(String words) {
        return signs().stream()
                .filter(it -> it.getAriaLabel().filter(words::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + words));
    }

    public void tick(String words) {
        _setValue(box(words), true);
    }

    public boolean isTicked(String words) {
        return box(words).getValue();
    }

    private Checkbox box(String words) {
        return _get(
                panel,
                Checkbox.class,
                spec -> spec.withPredicate(
                        it -> it.getAriaLabel().filter(words::equals).isPresent()));
    }

    public void turnTo(String tab) {
        press(tab);
    }

    /** In a list on the page, by the words one sees. */
    @SuppressWarnings("unchecked")
    public void chooseLabel(String label, String words) {
        var select = (Select<Object>) _get(panel, Select.class, spec -> spec.withLabel(label));
        select.setValue(select.getListDataView()
                .getItems()
                .filter(it -> select.getItemLabelGenerator().apply(it).equals(words))
                .findFirst()
                .orElseThrow());
    }

    /** In a form on the page itself. */
    @SuppressWarnings("unchecked")
    public <V> void fillIn(String label, V value) {
        _setValue((HasValue<?, V>) _get(panel, Component.class, spec -> spec.withLabel(label)), value);
    }

    public static String dialogWords() {
        return words(_get(Dialog.class));
    }

    public List<NativeButton> pencils() {
        return _find(panel, NativeButton.class, spec -> spec.withClasses("fact-edit"));
    }

    public void giveReason(String why) {
        _setValue(_get(panel, TextField.class, spec -> spec.withLabel("Waarom mag dit blijven staan?")), why);
    }

    public List<NativeButton> signs() {
        return _find(panel, NativeButton.class, spec -> spec.withClasses("icon-button"));
    }

    public String step() {
        return _get(panel, NativeButton.class, spec -> spec.withAttribute("aria-current", "step"))
                .getText();
    }

    public void pressButton(String words) {
        _click(_get(panel, Button.class, spec -> spec.withText(words)));
    }

    /** The field of the open dialog with this label. */
    @SuppressWarnings("unchecked")
    public static <V> HasValue<?, V> field(String label) {
        return (HasValue<?, V>) _get(_get(Dialog.class), Component.class, spec -> spec.withLabel(label));
    }

    public static <V> void fill(String label, V value) {
        _setValue(OpenCard.<V>field(label), value);
    }

    public static void confirm(String words) {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(words)));
    }

    public static List<Dialog> dialogs() {
        return _find(Dialog.class);
    }

    /** The last message. */
    public static String notice() {
        return _get(getNotifications().getLast(), Span.class).getText();
    }

    public static void undo() {
        _click(_get(getNotifications().getLast(), Button.class, spec -> spec.withText("Ongedaan maken (Z)")));
    }
}
