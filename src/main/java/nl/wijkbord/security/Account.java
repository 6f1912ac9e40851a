package nl.wijkbord.security;

import org.jspecify.annotations.Nullable;

/** What signing in needs to know of a person; the password is a hash, and missing until that person has chosen one. */
public record Account(UserId id, String username, @Nullable String password) {

    @Override
    public String toString() {
        return "Account[" + username + "]";
    }
}
