package nl.wijkbord.security;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Lets somebody in who knows the password. An unknown account, a closed one, one without a password or without a seat
 * today and a wrong password get the same answer after the same work.
 */
@Component
class PasswordLogin implements AuthenticationProvider {

    /** Longer than any account or password can be; hashing a novel is a way to keep a server busy. */
    private static final int LONGEST = 200;

    private final Accounts accounts;
    private final Sessions sessions;
    private final GuessLimits limits;
    private final PasswordEncoder encoder;
    private final String nobodysPassword;

    PasswordLogin(Accounts accounts, Sessions sessions, GuessLimits limits, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.limits = limits;
        this.encoder = encoder;
        nobodysPassword = encoder.encode("the password of an account that does not exist");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var username = cut(attempt.getName()).strip().toLowerCase(Locale.ROOT);
        var address = address(attempt.getDetails());
        if (!limits.admits(username, address)) {
            throw new TooManyGuesses();
        }
        limits.slowDown(username);
        var signedIn = check(username, cut(String.valueOf(attempt.getCredentials())))
                .map(account -> sessions.begin(account, attempt.getDetails()))
                .filter(SignedInToken::isAuthenticated);
        signedIn.ifPresentOrElse(_ -> limits.right(username, address), () -> limits.wrong(username));
        return signedIn.orElseThrow(() -> new BadCredentialsException("Not this account with this password"));
    }

    private static String cut(String typed) {
        return typed.substring(0, Math.min(LONGEST, typed.length()));
    }

    private static String address(@Nullable Object details) {
        return details instanceof WebAuthenticationDetails it && it.getRemoteAddress() != null
                ? NetworkAddress.of(it.getRemoteAddress())
                : "unknown";
    }

    private Optional<Account> check(String username, String password) {
        var account = accounts.find(username);
        var hash = account.map(Account::password).orElse(nobodysPassword);
        return encoder.matches(password, hash) ? account.filter(it -> it.password() != null) : Optional.empty();
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
