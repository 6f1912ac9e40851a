package nl.wijkbord.security;

/** Somebody one can be in the demo. */
public record DemoAccount(String username, String name, String organisation) {}
