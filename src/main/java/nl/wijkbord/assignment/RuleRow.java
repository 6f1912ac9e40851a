package nl.wijkbord.assignment;

import java.util.UUID;

/**
 * A rule as it stands in the table.
 *
 * @param mayChange whether it is for whoever looks to change it
 */
public record RuleRow(UUID id, long version, RuleInput rule, boolean mayChange) {}
