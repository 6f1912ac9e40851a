package nl.wijkbord.audit.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.wijkbord.audit.AuditLog;
import nl.wijkbord.audit.AuditRow;
import nl.wijkbord.audit.AuditSearch;
import nl.wijkbord.audit.OrganisationNames;
import nl.wijkbord.ui.CsvFile;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.ui.Times;
import org.springframework.stereotype.Component;

/** Takes lines of the log along as a table; a page at a time, so that neither memory nor the database waits for a slow reader. */
@Component
class AuditExport {

    /** More than this is not read by anybody. */
    static final int MOST = 50_000;

    private static final int PAGE = 1_000;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final AuditLog log;
    private final OrganisationNames organisations;

    AuditExport(AuditLog log, OrganisationNames organisations) {
        this.log = log;
        this.organisations = organisations;
    }

    /** The log knows of it before the first line is on its way. */
    void write(AuditSearch search, OutputStream out) throws IOException {
        log.takesAlong(search);
        try (var file = new CsvFile(out)) {
            file.row(heads());
            long from = Long.MAX_VALUE;
            for (int written = 0; from > 0 && written < MOST; written += PAGE) {
                from = write(log.back(search, from, PAGE), file);
            }
        }
    }

    /** Where to go on; 0 when there is no more. */
    private long write(List<AuditRow> rows, CsvFile file) throws IOException {
        for (var row : rows) {
            file.row(cells(row));
        }
        return rows.size() < PAGE ? 0 : rows.getLast().id() - 1;
    }

    private static List<String> heads() {
        return List.of(
                Texts.get("audit.at"),
                Texts.get("audit.who"),
                Texts.get("audit.organisation"),
                Texts.get("audit.action"),
                Texts.get("audit.object"),
                Texts.get("audit.field"),
                Texts.get("audit.outcome"),
                Texts.get("audit.origin"));
    }

    private List<String> cells(AuditRow row) {
        return List.of(
                MOMENT.format(row.at().atZone(Times.ZONE)),
                AuditWords.who(row),
                AuditWords.organisation(row.organisation(), organisations.names()),
                AuditWords.action(row),
                row.object(),
                AuditWords.field(row),
                AuditWords.outcome(row),
                row.origin());
    }
}
