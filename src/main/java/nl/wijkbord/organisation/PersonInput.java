package nl.wijkbord.organisation;

/** What a settings keeper tells about a person; the username is asked once and stays. */
public record PersonInput(String username, String name, String email) {}
