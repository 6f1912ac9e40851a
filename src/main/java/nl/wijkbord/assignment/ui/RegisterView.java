package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.ui.CardUpdates;
import nl.wijkbord.security.Role;
import nl.wijkbord.ui.EmptyState;
import nl.wijkbord.ui.RowGrid;
import nl.wijkbord.ui.Texts;

/** The register of what was agreed: who does what, before when, and how it stands. */
@Route(RegisterAddress.PATH)
@PageTitle("assignment.register.title")
@RolesAllowed(Role.CARDS)
class RegisterView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient RegisterReader reader;
    private final RegisterFilters filters;
    private final Paragraph count = new Paragraph();
    private final RowGrid<RegisterLine> table = new RowGrid<>("assignment.register.title");
    private transient List<RegisterLine> shown = List.of();

    RegisterView(RegisterReader reader, RegisterFile file, CardUpdates updates) {
        this.reader = reader;
        filters = new RegisterFilters(reader.organisations(), reader.mine(), this::choose);
        count.getElement().setAttribute("role", "status");
        var above = new Div(count, file.link(filters::address));
        above.addClassName("register-count");
        columns();
        getContent().addClassNames("page", "register");
        getContent().add(new H1(Texts.get("assignment.register.title")), filters, above, table);
        updates.follow(this, this::look, this::look);
    }

    private void columns() {
        table.link("assignment.register.what", RegisterLine::href, RegisterLine::title, RegisterLine::more)
                .sortable("assignment.register.what", RegisterLine.by(RegisterLine::what));
        column("assignment.register.who", RegisterLine::who, RegisterLine.by(RegisterLine::who));
        column("assignment.register.person", RegisterLine::person, RegisterLine.by(RegisterLine::person));
        column("assignment.register.due", RegisterLine::before, RegisterLine.BY_DAY);
        column("assignment.register.state", RegisterLine::stateWord, RegisterLine.BY_STATE);
        table.toned("assignment.register.state", RegisterLine::tone);
        column("assignment.register.under", RegisterLine::under, RegisterLine.by(RegisterLine::under));
        column("assignment.register.wijk", RegisterLine::wijk, RegisterLine.by(RegisterLine::wijk));
        column("assignment.register.why", RegisterLine::why, RegisterLine.by(RegisterLine::why));
        widths();
        table.onlyWhenNarrow("assignment.register.what");
    }

    /** All of them fit beside the menu of a small laptop. */
    private void widths() {
        table.wide("assignment.register.what", "13em", 4)
                .wide("assignment.register.who", "8.5em", 1)
                .wide("assignment.register.person", "8.5em", 2)
                .wide("assignment.register.due", "9.5em", 0)
                .wide("assignment.register.state", "7em", 0)
                .wide("assignment.register.under", "11em", 5)
                .wide("assignment.register.wijk", "7em", 0)
                .wide("assignment.register.why", "8em", 1);
    }

    private void column(String key, Function<RegisterLine, String> words, Comparator<RegisterLine> order) {
        table.column(key, words).sortable(key, order);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.show(RegisterAddress.read(event.getLocation().getQueryParameters()));
        shown = List.of();
        look();
    }

    /** No step back: the address changes under the same screen. */
    private void choose() {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, filters.address().url());
        look();
    }

    private void clear() {
        filters.show(RegisterAddress.ofAll());
        choose();
    }

    /** What has nothing to do with agreements changes nothing here. */
    private void look(Set<CardId> changed) {
        if (reader.isAbout(changed, shown)) {
            look();
        }
    }

    /** What says the same stays as it is, and where one had scrolled to. */
    private void look() {
        var now = reader.lines(filters.address());
        if (!now.lines().equals(shown) || now.lines().isEmpty()) {
            shown = now.lines();
            table.show(
                            "assignment.register.why",
                            shown.stream().anyMatch(it -> !it.why().isEmpty()))
                    .empty(nothing())
                    .rows(shown);
        }
        count.setText(now.count());
    }

    private EmptyState nothing() {
        return filters.address().narrows()
                ? EmptyState.of("assignment.register.none").withAction("board.filter.clear", this::clear)
                : EmptyState.of("assignment.register.empty");
    }

    List<RegisterLine> lines() {
        return shown;
    }
}
