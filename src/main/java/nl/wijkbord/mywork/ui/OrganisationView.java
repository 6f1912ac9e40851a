package nl.wijkbord.mywork.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.wijkbord.card.ui.CardUpdates;
import nl.wijkbord.mywork.OurList;
import nl.wijkbord.mywork.OurWorkService;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.Role;
import nl.wijkbord.ui.EmptyState;
import nl.wijkbord.ui.Texts;

/** What the own organisation has to do, over all wijken of whoever looks. */
@Route(WorkNavigation.OURS)
@PageTitle("mywork.ours.title")
@RolesAllowed(Role.CARDS)
@JavaScript("context://wb-work.js")
class OrganisationView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient OurWorkService work;
    private final transient CurrentViewer me;
    private final WijkChoice where;
    private final OurLists lists = new OurLists();
    private final WorkLines lines;
    private final Paragraph more = new Paragraph(Texts.get("mywork.ours.more", OurWorkService.MOST));
    private final EmptyState nothing = EmptyState.of("mywork.ours.empty");
    private final WorkloadTable workload = new WorkloadTable();
    private OurList list = OurList.LEAD;

    OrganisationView(OurWorkService work, WorkReader reader, CurrentViewer me, CardUpdates updates) {
        this.work = work;
        this.me = me;
        where = new WijkChoice(reader.mine(), this::choose);
        lines = new WorkLines(it -> reader.ourLine(it, this::look));
        more.addClassName("soft");
        getContent().addClassNames("page", "work-page");
        getContent().add(new H1(Texts.get("mywork.ours.title")), where, lists, lines, more, nothing, workload);
        getContent().getElement().executeJs("wb.work.walk(this)");
        updates.follow(this, _ -> look(), this::look);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        where.read(address);
        list = OurLists.read(address);
        look();
    }

    private void choose() {
        WorkNavigation.rewrite(WorkNavigation.ours(list, where.words()));
        look();
    }

    private void look() {
        var eyes = where.narrow(me.get().clearance());
        var found = work.work(list, eyes);
        lists.show(list, found.counts(), where.words());
        lines.show(found.items());
        more.setVisible(found.items().size() == OurWorkService.MOST);
        nothing.setVisible(found.items().isEmpty());
        workload.show(work.workload(eyes));
    }
}
