package nl.wijkbord.security;

/** Somebody chose a new password: what was opened with the former one closes. */
public record PasswordChosen(UserId user) {}
