package nl.wijkbord.setup;

import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The address under which people know this Wijkbord. */
@Component
class BaseUrl {

    private final Environment environment;

    BaseUrl(Environment environment) {
        this.environment = environment;
    }

    /** Empty when no server runs, as in most tests. */
    Optional<String> find() {
        return Optional.ofNullable(environment.getProperty("wijkbord.base-url"))
                .or(() -> Optional.ofNullable(environment.getProperty("local.server.port"))
                        .map(it -> "http://localhost:" + it));
    }
}
