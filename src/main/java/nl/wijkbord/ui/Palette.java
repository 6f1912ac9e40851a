package nl.wijkbord.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** One line to type in, and under it what fits: arrows point, Enter opens. The cursor never leaves the line. */
public final class Palette<T> {

    private static final int PAUSE = 250;
    private static final String TYPED = "element.value";

    /** How something looks in the list: what it is called, what it is, and what one wants to know more. */
    public record Line(String name, String text, String note) {}

    /** Things that belong together, under a title that may be empty. */
    public record Group<T>(String title, List<T> items) {}

    private final Dialog dialog = new Dialog();
    private final Input input = new Input();
    private final Paragraph nothing = new Paragraph();
    private final PaletteList<T> list;
    private final Function<String, List<Group<T>>> find;
    private Consumer<T> choose = _ -> {};
    private String shown = "";

    private Palette(String label, Function<String, List<Group<T>>> find, Function<T, Line> line) {
        this.find = find;
        list = new PaletteList<>(label, line, this::open);
        dialog.addClassName("palette-dialog");
        dialog.getElement().setAttribute("aria-label", label);
        nothing.addClassName("palette-empty");
        nothing.getElement().setAttribute("role", "status");
        dialog.add(input, list, nothing);
        name(label);
        listen();
    }

    /**
     * One that is not open yet.
     *
     * @param find what fits the words; for no words at all, what is likely to be wanted
     */
    public static <T> Palette<T> of(String titleKey, Function<String, List<Group<T>>> find, Function<T, Line> line) {
        return new Palette<>(Texts.get(titleKey), find, line);
    }

    public Palette<T> onChoose(Consumer<T> action) {
        choose = action;
        return this;
    }

    public void open() {
        dialog.open();
        show("");
        input.focus();
    }

    private void name(String label) {
        input.addClassNames("search", "palette-input");
        input.setPlaceholder(label);
        input.getElement()
                .setAttribute("role", "combobox")
                .setAttribute("aria-label", label)
                .setAttribute("aria-expanded", "true")
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("aria-controls", PaletteList.ID)
                .setAttribute("autocomplete", "off");
    }

    private void listen() {
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PAUSE);
        input.addValueChangeListener(change -> look(change.getValue()));
        onKey(Key.ARROW_DOWN, _ -> point(1));
        onKey(Key.ARROW_UP, _ -> point(-1));
        onKey(Key.ENTER, this::open);
    }

    private void onKey(Key key, Consumer<String> action) {
        input.getElement()
                .addEventListener(
                        "keydown",
                        event -> action.accept(event.getEventData().path(TYPED).asString("")))
                .setFilter("event.key === '" + key.getKeys().getFirst() + "' && !event.isComposing")
                .addEventData(TYPED)
                .preventDefault();
    }

    /** Whoever types fast presses Enter before the list is there: what was typed counts, not what is shown. */
    private void open(String typed) {
        look(typed);
        list.chosen().ifPresent(this::open);
    }

    private void open(T item) {
        dialog.close();
        choose.accept(item);
    }

    private void look(String words) {
        if (!words.strip().equals(shown)) {
            show(words.strip());
        }
    }

    private void show(String words) {
        shown = words;
        list.show(find.apply(words));
        nothing.setText(words.isEmpty() || list.chosen().isPresent() ? "" : Texts.get("ui.palette.nothing"));
        point(0);
    }

    private void point(int places) {
        input.getElement().setAttribute("aria-activedescendant", list.point(places));
    }
}
