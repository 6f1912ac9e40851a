package nl.wijkbord.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import nl.wijkbord.audit.AuditReport;
import nl.wijkbord.audit.OverrideTally;
import nl.wijkbord.ui.EmptyState;
import nl.wijkbord.ui.RowGrid;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.ui.Times;

/** How often words that look like personal data were kept with a reason, in numbers. */
class OverrideReport extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient AuditReport report;
    private final RowGrid<OverrideTally> tallies = new RowGrid<>("audit.overrides.title");

    OverrideReport(AuditReport report, Times times) {
        this.report = report;
        tallies.column("audit.overrides.day", it -> times.day(it.day()))
                .column("audit.overrides.kind", it -> Texts.get("audit.override." + it.kind()))
                .column("audit.overrides.times", it -> Long.toString(it.times()))
                .empty(EmptyState.of("audit.empty"))
                .whole();
        getContent().addClassName("audit-report");
        getContent()
                .add(
                        new H2(Texts.get("audit.overrides.title")),
                        new Paragraph(Texts.get("audit.overrides.help")),
                        tallies);
    }

    void show(LocalDate from, LocalDate to) {
        tallies.rows(report.overrides(from, to));
    }
}
