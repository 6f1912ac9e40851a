package nl.wijkbord.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import nl.wijkbord.audit.AuditReport;
import nl.wijkbord.audit.OrganisationTally;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.ui.EmptyState;
import nl.wijkbord.ui.RowGrid;
import nl.wijkbord.ui.Texts;

/** What each organisation did in some days, in numbers. */
class OrganisationReport extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient AuditReport report;
    private final transient Map<OrganisationId, String> names;
    private final RowGrid<OrganisationTally> tallies = new RowGrid<>("audit.report.title");

    OrganisationReport(AuditReport report, Map<OrganisationId, String> names) {
        this.report = report;
        this.names = names;
        tallies.column("audit.organisation", this::name)
                .column("audit.report.confined", it -> Long.toString(it.confinedOpened()))
                .column("audit.report.changes", it -> Long.toString(it.changes()))
                .column("audit.report.refused", it -> Long.toString(it.refused()))
                .column("audit.report.sign-ins", it -> Long.toString(it.signIns()))
                .column("audit.report.exports", it -> Long.toString(it.exports()))
                .empty(EmptyState.of("audit.empty"))
                .whole();
        getContent().addClassName("audit-report");
        getContent()
                .add(new H2(Texts.get("audit.report.title")), new Paragraph(Texts.get("audit.report.help")), tallies);
    }

    private String name(OrganisationTally tally) {
        return AuditWords.organisation(tally.organisation(), names);
    }

    void show(LocalDate from, LocalDate to) {
        tallies.rows(report.tallies(from, to).stream()
                .sorted(Comparator.comparing(this::name))
                .toList());
    }
}
