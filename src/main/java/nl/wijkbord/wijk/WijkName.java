package nl.wijkbord.wijk;

import nl.wijkbord.security.WijkId;

/** A wijk as people choose it, and as it stands in a web address. */
public record WijkName(WijkId id, String slug, String name) {}
