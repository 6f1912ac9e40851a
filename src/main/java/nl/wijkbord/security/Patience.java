package nl.wijkbord.security;

import java.time.Duration;

/** Lets time pass for whoever has to wait; a test counts it instead. */
@FunctionalInterface
interface Patience {

    void pass(Duration time);

    /** Keeps the request waiting. */
    static void really(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
