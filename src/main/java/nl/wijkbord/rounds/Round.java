package nl.wijkbord.rounds;

import java.time.Duration;

/** Something to look at every so often. It may come a second time for the same, and then finds nothing to do. */
public record Round(String name, Duration every, Runnable look) {}
