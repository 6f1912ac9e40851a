package nl.wijkbord.mywork.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.ui.CardUpdates;
import nl.wijkbord.mywork.WorkGroup;
import nl.wijkbord.mywork.WorkItem;
import nl.wijkbord.security.Role;
import nl.wijkbord.ui.EmptyState;
import nl.wijkbord.ui.HomePart;
import nl.wijkbord.ui.Texts;
import org.springframework.beans.factory.ObjectProvider;

/** What somebody has to do, over all wijken, the most pressing first. */
@Route(WorkNavigation.MINE)
@PageTitle("mywork.title")
@RolesAllowed(Role.CARDS)
@JavaScript("context://wb-work.js")
class MyWorkView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient WorkReader reader;
    private final WijkChoice where;
    private final List<WorkSection> sections;
    private final EmptyState nothing = EmptyState.of("mywork.empty");
    private transient List<WorkItem> shown = List.of();

    MyWorkView(WorkReader reader, CardUpdates updates, ObjectProvider<HomePart> onTop) {
        this.reader = reader;
        where = new WijkChoice(reader.mine(), this::choose);
        sections = Stream.of(WorkGroup.values())
                .map(it -> new WorkSection(it, item -> reader.line(item, () -> look(Set.of(item.id())))))
                .toList();
        getContent().addClassNames("page", "work-page");
        getContent().add(new H1(Texts.get("mywork.title")), where);
        onTop.stream().map(HomePart::make).forEach(getContent()::add);
        sections.forEach(getContent()::add);
        getContent().add(nothing);
        getContent().getElement().executeJs("wb.work.walk(this)");
        updates.follow(this, this::look, () -> show(reader.all(where)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        where.read(event.getLocation().getQueryParameters());
        show(reader.all(where));
    }

    private void choose() {
        WorkNavigation.rewrite(WorkNavigation.mine(where.words()));
        show(reader.all(where));
    }

    private void look(Set<CardId> changed) {
        var now = new ArrayList<>(reader.some(changed, where));
        shown.stream().filter(it -> !changed.contains(it.id())).forEach(now::add);
        show(now.stream().sorted(WorkItem.ORDER).toList());
    }

    private void show(List<WorkItem> items) {
        shown = items;
        sections.forEach(it -> it.show(items));
        nothing.setVisible(items.isEmpty());
    }
}
