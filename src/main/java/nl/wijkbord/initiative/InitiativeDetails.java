package nl.wijkbord.initiative;

import java.time.Instant;

/** What is special about an initiative on its page. */
public record InitiativeDetails(Phase phase, Instant since, String initiator) {}
