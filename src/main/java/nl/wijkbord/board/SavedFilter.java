package nl.wijkbord.board;

import java.util.UUID;

/**
 * A way to look at the board that somebody kept: the address it has, and whether colleagues of the own organisation
 * have it too, whether it is the viewer's own to throw away, and whether it stands on the board itself.
 */
public record SavedFilter(UUID id, String name, String address, boolean shared, boolean mine, boolean pinned) {}
