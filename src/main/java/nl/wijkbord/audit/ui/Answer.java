package nl.wijkbord.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Map;
import nl.wijkbord.audit.AuditLog;
import nl.wijkbord.audit.AuditRow;
import nl.wijkbord.audit.AuditSearch;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.ui.EmptyState;
import nl.wijkbord.ui.RowGrid;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.ui.Times;

/** The lines that answer a question to the log, and a way to take them along. */
class Answer extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient AuditExport export;

    Answer(AuditLog log, AuditExport export, AuditSearch search, Times times, Map<OrganisationId, String> names) {
        this.export = export;
        var count = log.count(search);
        var told = new Paragraph(Texts.get("audit.count", count));
        told.getElement().setAttribute("role", "status");
        var lines = new RowGrid<AuditRow>("audit.title")
                .column("audit.at", it -> times.moment(it.at()))
                .column("audit.who", AuditWords::who)
                .column("audit.organisation", it -> AuditWords.organisation(it.organisation(), names))
                .column("audit.action", AuditWords::action)
                .column("audit.object", AuditRow::object)
                .column("audit.field", AuditWords::field)
                .column("audit.outcome", AuditWords::outcome)
                .column("audit.origin", AuditRow::origin)
                .empty(EmptyState.of("audit.empty"))
                .pages(page -> log.rows(search, page), _ -> count);
        getContent().addClassName("audit-answer");
        getContent().add(told, count > AuditExport.MOST ? tooMuch() : link(search), lines);
    }

    private static Paragraph tooMuch() {
        return new Paragraph(Texts.get("audit.export.too-much", AuditExport.MOST));
    }

    private Anchor link(AuditSearch search) {
        DownloadHandler file = event -> {
            event.setFileName("logboek.csv");
            event.setContentType("text/csv;charset=UTF-8");
            export.write(search, event.getOutputStream());
        };
        return new Anchor(file, Texts.get("audit.export"));
    }
}
