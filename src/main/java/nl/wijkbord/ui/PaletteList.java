package nl.wijkbord.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.wijkbord.ui.Palette.Group;
import nl.wijkbord.ui.Palette.Line;

/** What fits the words of a palette, with one of it pointed at. */
final class PaletteList<T> extends Composite<Div> {

    static final String ID = "palette-list";

    private static final long serialVersionUID = 1L;

    private final transient Function<T, Line> line;
    private final transient Consumer<T> choose;
    private final List<ListItem> options = new ArrayList<>();
    private final transient List<T> items = new ArrayList<>();
    private int current;

    PaletteList(String label, Function<T, Line> line, Consumer<T> choose) {
        this.line = line;
        this.choose = choose;
        getContent().setId(ID);
        getContent().addClassName("palette-list");
        getContent().getElement().setAttribute("role", "listbox").setAttribute("aria-label", label);
    }

    void show(List<Group<T>> groups) {
        getContent().removeAll();
        options.clear();
        items.clear();
        groups.stream().filter(it -> !it.items().isEmpty()).forEach(this::add);
        current = 0;
    }

    private void add(Group<T> group) {
        var part = new UnorderedList();
        part.getElement().setAttribute("role", "group");
        if (!group.title().isEmpty()) {
            var title = new Span(group.title());
            title.addClassName("palette-title");
            title.getElement().setAttribute("aria-hidden", "true");
            part.getElement().setAttribute("aria-label", group.title());
            getContent().add(title);
        }
        group.items().forEach(it -> part.add(option(it)));
        getContent().add(part);
    }

    private ListItem option(T item) {
        var shown = line.apply(item);
        var name = new Span(shown.name());
        var note = new Span(shown.note());
        name.addClassName("number");
        note.addClassName("note");
        var option = new ListItem(name, new Span(shown.text()), note);
        option.setId(ID + "-" + items.size());
        option.addClassName("palette-option");
        option.getElement().setAttribute("role", "option");
        option.addClickListener(_ -> choose.accept(item));
        items.add(item);
        options.add(option);
        return option;
    }

    /** Points so many places further, round at the ends; says at which option. */
    String point(int places) {
        if (options.isEmpty()) {
            return "";
        }
        current = Math.floorMod(current + places, options.size());
        var now = options.get(current);
        options.forEach(it -> it.getElement().setAttribute("aria-selected", String.valueOf(it.equals(now))));
        now.getElement().executeJs("this.scrollIntoView({ block: 'nearest' })");
        return now.getId().orElse("");
    }

    Optional<T> chosen() {
        return items.stream().skip(current).findFirst();
    }
}
