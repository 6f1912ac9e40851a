package nl.wijkbord.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class StartProblemsTests {

    @Test
    void everyProblemOfASetupFileGetsItsLine() {
        var refused = new SetupRefused(List.of(
                new SetupProblem(3, "municipality.name", "vul een naam in."),
                new SetupProblem(9, "users[1].role", "kies een rol.")));

        assertThat(told(refused).lines())
                .containsExactly(
                        "Regel 3, municipality.name: vul een naam in.", "Regel 9, users[1].role: kies een rol.");
    }

    @Test
    void aBusyPortAndABusyDatabaseAreToldInOneSentence() {
        assertThat(told(new PortInUseException(8080)).lines())
                .containsExactly("Poort 8080 is al in gebruik: kies een andere met SERVER_PORT.");
        assertThat(told(new SQLException("locked", "90020", 90020)).lines())
                .containsExactly("De database is al in gebruik: draait Wijkbord al met dezelfde gegevens?");
    }

    @Test
    void anUnknownProblemIsLeftToOthers() {
        assertThat(new StartProblems().analyze(new IllegalStateException("?"))).isNull();
    }

    private static String told(Throwable cause) {
        var analysis = new StartProblems().analyze(new IllegalStateException("wrapped", cause));
        return Objects.requireNonNull(analysis).getDescription();
    }
}
