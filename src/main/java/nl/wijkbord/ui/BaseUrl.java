package nl.wijkbord.ui;

import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The address under which people know this Wijkbord. */
@Component
public class BaseUrl {

    private final Environment environment;

    public BaseUrl(Environment environment) {
        this.environment = environment;
    }

    /** Empty when no server runs, as in most tests. */
    public Optional<String> find() {
        return Optional.ofNullable(environment.getProperty("wijkbord.base-url"))
                .or(() -> Optional.ofNullable(environment.getProperty("local.server.port"))
                        .map(it -> "http://localhost:" + it));
    }
}
