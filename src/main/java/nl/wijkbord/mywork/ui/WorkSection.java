package nl.wijkbord.mywork.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
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

    private final Span count = new Span();
    private final WorkLines lines;
    private final transient WorkGroup group;

    WorkSection(WorkGroup group, Function<WorkItem, WorkLine> line) {
        this.group = group;
        lines = new WorkLines(line);
        var name = new H2(new Span(Texts.get("mywork.group." + group)), count);
        count.addClassName("count");
        getContent().addClassName("work-section");
        getContent().getElement().setAttribute("data-group", group.name());
        getContent().add(name, lines);
    }

    /** Hidden by the browser: of what the server itself hides, it does not tell what went. */
    void show(List<WorkItem> all) {
        var mine = all.stream().filter(it -> it.group() == group).toList();
        lines.show(mine);
        count.setText(String.valueOf(mine.size()));
        getContent().getElement().setAttribute("hidden", mine.isEmpty());
    }
}
