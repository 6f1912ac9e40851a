package nl.wijkbord.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.PasswordChosen;
import nl.wijkbord.security.PasswordRules;
import nl.wijkbord.security.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody choose a password by a link that holds for seven days and works once. A new link closes the older ones. */
@Component
@Transactional(readOnly = true)
public class OneTimeLinks {

    private static final Duration HOLDS = Duration.ofDays(7);
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final LoginLinkRepository links;
    private final UserRepository users;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OneTimeLinks(
            LoginLinkRepository links,
            UserRepository users,
            PasswordEncoder encoder,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.users = users;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
    }

    /** The address of the link without the server: {@code /welkom/…}. It is told once and kept nowhere. */
    @Transactional
    public String issue(UserId user) {
        return users.findWithSeats(user.value())
                .filter(User::isActive)
                .map(this::issue)
                .orElseThrow(() -> new NotPossible("organisation.users.gone"));
    }

    /** For a start at which nobody can sign in to ask for one. Empty when there is no such account. */
    @Transactional
    public Optional<String> issueFor(String username) {
        return users.findByUsername(User.spelled(username))
                .filter(User::isActive)
                .map(this::issue);
    }

    private String issue(User user) {
        var bytes = new byte[TOKEN_BYTES];
        CHANCE.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        links.close(user.id(), clock.instant());
        links.save(new LoginLink(hash(token), user.id(), clock.instant().plus(HOLDS)));
        events.publishEvent(new UserChanged("user.link-made", user.username()));
        return "/welkom/" + token;
    }

    /** Whose link this is; an unknown, an expired and a used one are all nobody's. */
    public Optional<String> username(String token) {
        return links.findOpen(hash(token), clock.instant())
                .flatMap(link -> users.findWithSeats(link.user().value()))
                .filter(User::isActive)
                .map(User::username);
    }

    /** Uses the link up. */
    @Transactional
    public void choosePassword(String token, String password) {
        var username = username(token).orElseThrow(() -> new NotPossible("organisation.welcome.gone"));
        PasswordRules.problem(password, username).ifPresent(key -> {
            throw new NotPossible(key, PasswordRules.SHORTEST);
        });
        if (links.use(hash(token), clock.instant()) == 0) {
            throw new NotPossible("organisation.welcome.gone");
        }
        users.findByUsername(username).ifPresent(it -> {
            it.choosePassword(encoder.encode(password));
            events.publishEvent(new PasswordChosen(it.id()));
        });
        events.publishEvent(new UserChanged("user.password-chosen", username));
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
