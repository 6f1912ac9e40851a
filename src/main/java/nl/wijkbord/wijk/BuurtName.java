package nl.wijkbord.wijk;

import java.util.UUID;
import nl.wijkbord.security.WijkId;

/** A buurt as people choose it. */
public record BuurtName(UUID id, WijkId wijk, String name) {}
