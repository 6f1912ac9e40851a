package nl.wijkbord.security;

import org.springframework.security.core.AuthenticationException;

/** Somebody guesses too fast; whether this guess was right is not even looked at. */
class TooManyGuesses extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    TooManyGuesses() {
        super("Too many guesses");
    }
}
