package nl.wijkbord.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** Lines that stay as they are, with the focus in them, as long as they say the same. */
public final class StillList<T> extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1L;

    private final transient Function<T, ?> says;
    private final transient Function<T, ListItem> line;
    private transient List<?> said = List.of();

    /** @param says everything that a line tells of an item, to see whether it became otherwise */
    public StillList(String className, Function<T, ?> says, Function<T, ListItem> line) {
        this.says = says;
        this.line = line;
        getContent().addClassName(className);
        getContent().setVisible(false);
    }

    public void show(List<T> items) {
        var now = items.stream().map(says).toList();
        if (!now.equals(said)) {
            said = now;
            getContent().removeAll();
            items.forEach(it -> getContent().add(line.apply(it)));
        }
        getContent().setVisible(!items.isEmpty());
    }
}
