package nl.wijkbord.mywork.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import nl.wijkbord.mywork.WorkGroup;
import nl.wijkbord.mywork.WorkItem;
import nl.wijkbord.ui.Texts;

/** A group of work under its name; an empty one is not shown. */
final class WorkSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** Who has more than this to do in one group sees the other groups too, and asks for the rest. */
    static final int FIRST = 30;

    private final Span count = new Span();
    private final NativeButton rest = new NativeButton("", _ -> showRest());
    private final WorkLines lines;
    private final transient WorkGroup group;
    private transient List<WorkItem> items = List.of();
    private boolean whole;

    WorkSection(WorkGroup group, Function<WorkItem, WorkLine> line) {
        this.group = group;
        lines = new WorkLines(line);
        var name = new H2(new Span(Texts.get("mywork.group." + group)), count);
        count.addClassName("count");
        getContent().addClassName("work-section");
        getContent().getElement().setAttribute("data-group", group.name());
        rest.addClassNames("button", "button-quiet");
        getContent().add(name, lines, rest);
    }

    /** Hidden by the browser: of what the server itself hides, it does not tell what went. */
    void show(List<WorkItem> all) {
        items = all.stream().filter(it -> it.group() == group).toList();
        var first = whole ? items : items.stream().limit(FIRST).toList();
        lines.show(first);
        count.setText(String.valueOf(items.size()));
        rest.setText(Texts.get("mywork.rest", items.size() - first.size()));
        rest.getElement().setAttribute("hidden", first.size() == items.size());
        getContent().getElement().setAttribute("hidden", items.isEmpty());
    }

    /** For as long as the page is open; one goes on where the list ended. */
    private void showRest() {
        whole = true;
        show(items);
        lines.focus(FIRST);
    }
}
