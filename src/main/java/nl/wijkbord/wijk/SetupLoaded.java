package nl.wijkbord.wijk;

/** A municipality came into being with all that belongs to it: what was known before is no longer so. */
public record SetupLoaded() {}
