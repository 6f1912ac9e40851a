package nl.wijkbord.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.audit.AuditFilter;
import nl.wijkbord.audit.AuditRow;
import nl.wijkbord.audit.HistoryService;
import nl.wijkbord.security.Role;
import nl.wijkbord.ui.Days;
import nl.wijkbord.ui.EmptyState;
import nl.wijkbord.ui.RowGrid;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.ui.Times;

/** The log: who did and saw what, and when; without a word of what a card says. */
@Route("audit")
@RolesAllowed(Role.AUDIT)
class AuditView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** How far back the log starts, in days. */
    private static final int RECENT = 30;

    private final transient HistoryService history;
    private final transient Times times;
    private final DatePicker from = Days.field("audit.from");
    private final TextField who = new TextField(Texts.get("audit.who"));
    private final TextField object = new TextField(Texts.get("audit.object"));
    private final RowGrid<AuditRow> lines = new RowGrid<>("audit.title");

    AuditView(HistoryService history, Times times) {
        this.history = history;
        this.times = times;
        from.setValue(times.today().minusDays(RECENT));
        from.addValueChangeListener(_ -> lines.refresh());
        follow(who);
        follow(object);
        columns();
        var filter = new Div(from, who, object);
        filter.addClassName("filter-bar");
        getContent().addClassNames("page", "audit");
        getContent().add(new H1(Texts.get("audit.title")), new Paragraph(Texts.get("audit.purpose")), filter, lines);
    }

    private void follow(TextField field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setClearButtonVisible(true);
        field.addValueChangeListener(_ -> lines.refresh());
    }

    private void columns() {
        lines.column("audit.at", it -> times.moment(it.at()))
                .column("audit.who", AuditRow::who)
                .column("audit.action", it -> Texts.get("audit.action." + it.action()))
                .column("audit.object", AuditRow::object)
                .column("audit.field", AuditView::field)
                .column("audit.outcome", it -> Texts.get("audit.outcome." + it.outcome()))
                .column("audit.origin", AuditRow::origin)
                .empty(EmptyState.of("audit.empty"))
                .pages(page -> history.watch(filter(), page), _ -> history.count(filter()));
    }

    private static String field(AuditRow line) {
        return Stream.of(line.field(), line.latter()).filter(Objects::nonNull).collect(Collectors.joining(": "));
    }

    private AuditFilter filter() {
        return new AuditFilter(
                Optional.ofNullable(from.getValue()).orElse(times.today()), who.getValue(), object.getValue());
    }

    @Override
    public String getPageTitle() {
        return Texts.get("audit.page-title");
    }
}
