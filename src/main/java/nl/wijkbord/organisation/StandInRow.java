package nl.wijkbord.organisation;

import java.util.UUID;

/**
 * Who stands in for whom, as it stands in a list.
 *
 * @param mayChange whether whoever looks may let it end otherwise
 */
public record StandInRow(UUID id, long version, StandInInput days, boolean mayChange) {}
