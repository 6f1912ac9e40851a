package nl.wijkbord.journey;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One browser for all journeys of a class; each finds it empty. */
@JourneyTest
@SuppressWarnings("NullAway.Init")
abstract class JourneyScene {

    private static @Nullable Browsers running;

    protected Browsers browsers;

    @LocalServerPort
    private int port;

    @BeforeEach
    void chromium() {
        if (running == null) {
            running = new Browsers(port);
        }
        browsers = running;
    }

    @AfterEach
    void everybodyLeaves() {
        browsers.empty();
    }

    @AfterAll
    static void close() {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
