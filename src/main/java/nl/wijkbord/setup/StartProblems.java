package nl.wijkbord.setup;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Why Wijkbord did not start, in words for whoever started it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartProblems implements FailureAnalyzer {

    private static final int H2_FILE_IN_USE = 90020;
    private static final int MANY_CAUSES = 20;

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause)
                .limit(MANY_CAUSES)
                .flatMap(cause -> words(cause).map(it -> new FailureAnalysis(it, null, cause)).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> words(Throwable cause) {
        return switch (cause) {
            case SetupRefused it -> Optional.of(String.valueOf(it.getMessage()));
            case NothingToStartWith it -> Optional.of(String.valueOf(it.getMessage()));
            case WrongDatabase it -> Optional.of(String.valueOf(it.getMessage()));
            case PortInUseException it ->
                Optional.of("Poort " + it.getPort() + " is al in gebruik: kies een andere met SERVER_PORT.");
            case SQLException it -> Optional.of(words(it));
            default -> Optional.empty();
        };
    }

    private static String words(SQLException it) {
        return it.getErrorCode() == H2_FILE_IN_USE
                ? "De database is al in gebruik: draait Wijkbord al met dezelfde gegevens?"
                : "De database is niet bereikbaar of niet te gebruiken: " + String.valueOf(it.getMessage());
    }
}
