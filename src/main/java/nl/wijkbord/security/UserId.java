package nl.wijkbord.security;

import java.util.UUID;

/** Which one: a professional with an account. Never shown to people. */
public record UserId(UUID value) {

    public static UserId random() {
        return new UserId(UUID.randomUUID());
    }
}
