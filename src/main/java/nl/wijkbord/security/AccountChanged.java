package nl.wijkbord.security;

/** Somebody's seats or account changed: what was remembered of that person no longer holds. */
public record AccountChanged(UserId user) {}
