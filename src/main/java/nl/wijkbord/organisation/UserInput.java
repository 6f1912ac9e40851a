package nl.wijkbord.organisation;

/** What a settings keeper tells about a person; everybody starts with one seat. */
public record UserInput(String username, String name, String email, Seat seat) {}
