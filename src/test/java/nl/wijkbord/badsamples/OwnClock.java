package nl.wijkbord.badsamples;

import java.time.Instant;

public class OwnClock {

    @SuppressWarnings("TimeZoneUsage")
    Instant when() {
        return Instant.now();
    }
}
