package nl.wijkbord.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.audit.AuditLog;
import nl.wijkbord.audit.AuditQuestion;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Times;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lines of the log leave the house. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class AuditExportTests {

    @Autowired
    private AuditExport export;

    @Autowired
    private AuditLog log;

    @Autowired
    private Town town;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Times times;

    @Autowired
    private JdbcClient database;

    private OrganisationId gemeente;

    @BeforeEach
    void anOfficerAtTheScreen() {
        gemeente = town.organisation("gemeente");
        var person = town.person("privacy", gemeente, Role.PRIVACY_OFFICER);
        spotlight.on(new Viewer(person.id(), person.name(), gemeente, Map.of(), Set.of(Role.PRIVACY_OFFICER)));
    }

    @AfterEach
    void off() {
        spotlight.off();
    }

    @Test
    void everyLineIsInTheFileAlsoWhereItTakesPages() throws IOException {
        for (int i = 0; i < 2_001; i++) {
            written("account-" + i);
        }

        assertThat(file())
                .startsWith("\uFEFF\"Wanneer\";\"Wie\";\"Organisatie\"")
                .hasLineCount(2_002);
        assertThat(file()).contains("\"account-0\"", "\"account-1000\"", "\"account-2000\"");
    }

    @Test
    void aNameThatIsAFormulaDoesNothingInASpreadsheet() throws IOException {
        written("=HYPERLINK(\"http://example.org\")");

        assertThat(file()).contains("\"'=HYPERLINK(\"\"http://example.org\"\")\"");
    }

    @Test
    void toTakeAlongIsALineWithTheReasonBeforeAnythingLeaves() {
        var search = log.search(question("verzoek twaalf"));

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> export.write(search, new Shut())))
                .isInstanceOf(IOException.class);

        assertThat(log.rows(log.search(question("controle")), PageRequest.of(0, 1)))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.action()).isEqualTo("audit.exported");
                    assertThat(AuditWords.field(it)).isEqualTo("Reden: verzoek twaalf");
                });
    }

    private String file() throws IOException {
        var out = new ByteArrayOutputStream();
        export.write(log.search(question("controle")), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private AuditQuestion question(String reason) {
        return new AuditQuestion(times.today().minusDays(1), times.today(), "privacy", gemeente, "", reason);
    }

    private void written(String object) {
        database.sql("insert into history (at, actor_name, organisation_id, action, outcome, object, origin)"
                        + " values (current_timestamp, 'privacy', ?, 'user.added', 'DONE', ?, '–')")
                .params(gemeente.value(), object)
                .update();
    }

    /** The one who asked has gone. */
    private static final class Shut extends OutputStream {

        @Override
        public void write(int it) throws IOException {
            throw new IOException("gone");
        }
    }
}
