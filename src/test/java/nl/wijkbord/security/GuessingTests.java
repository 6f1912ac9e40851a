package nl.wijkbord.security;

import static nl.wijkbord.organisation.Staff.seat;
import static nl.wijkbord.organisation.Staff.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkbord.organisation.PeopleTest;
import nl.wijkbord.organisation.Staff;
import nl.wijkbord.wire.Still;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Whoever guesses passwords comes nowhere, keeps nobody out, and learns nothing about who has an account. */
@PeopleTest
@SuppressWarnings("NullAway.Init")
class GuessingTests {

    private static final String PASSWORD = "vijf groene fietsen";
    private static final String GUESSER = "203.0.113.9";
    private static final String OFFICE = "198.51.100.7";

    @Autowired
    private Staff staff;

    @Autowired
    private TestClock clock;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Sessions sessions;

    @Autowired
    private PasswordEncoder encoder;

    @LocalServerPort
    private int port;

    private final String agent = unique("wijkagent");
    private Duration waited = Duration.ZERO;
    private PasswordLogin login;

    @BeforeEach
    void anAgent() {
        clock.pass(Duration.ofHours(1));
        staff.person(agent, PASSWORD, seat(staff.organisation("Politie"), null, Role.PROFESSIONAL));
        login = new PasswordLogin(
                accounts, sessions, new GuessLimits(clock, time -> waited = waited.plus(time)), encoder);
    }

    @Test
    void tenThousandGuessesAtOneAccountComeNowhereAndKeepNobodyOut() {
        var successes = IntStream.range(0, 10_000)
                .filter(it -> comesIn(agent, it == 9_999 ? PASSWORD : "gok " + it, GUESSER))
                .count();

        assertThat(successes).isZero();
        assertThat(comesIn(agent, PASSWORD, OFFICE)).isTrue();
    }

    /** From two hundred addresses at once, so that no address is tired before the account notices. */
    @Test
    void guessesFromEverywhereMakeTheRightPersonWaitASecondAndNoMore() {
        for (int guess = 0; guess < 30; guess++) {
            comesIn(agent, "gok " + guess, "192.0.2." + guess);
        }
        waited = Duration.ZERO;

        assertThat(comesIn(agent, PASSWORD, OFFICE)).isTrue();
        assertThat(waited).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aSprayOverAThousandAccountsComesNowhereAndKeepsNobodyOut() {
        var names = IntStream.range(0, 1_000).mapToObj(it -> "naam" + it).toList();

        assertThat(names.stream().filter(it -> comesIn(it, "welkom", GUESSER))).isEmpty();
        assertThat(comesIn(agent, PASSWORD, OFFICE)).isTrue();
    }

    @Test
    void aGuessThatIsRightIsAdmitted() {
        assertThat(comesIn(agent, PASSWORD, GUESSER)).isTrue();
    }

    @Test
    void theAnswerSaysNothingAboutWhoHasAnAccount() {
        var answers = List.of(agent, unique("niemand")).stream()
                .map(name -> IntStream.range(0, 7).mapToObj(_ -> answer(name)).toList())
                .toList();

        assertThat(answers.getFirst()).isEqualTo(answers.getLast());
        assertThat(answers.getFirst().getLast()).contains("?wacht");
    }

    /** Everything that comes back, without what belongs to this very answer. */
    private String answer(String name) {
        var browser = new Browser(port);
        var answer = browser.signIn(name, "geen idee");
        var to = answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]*", "");
        var page = browser.get(to);
        return Still.page(answer.statusCode() + to + answer.headers().map().keySet() + answer.body())
                + Still.page(page.statusCode() + page.body());
    }

    private boolean comesIn(String name, String password, String address) {
        var attempt = new UsernamePasswordAuthenticationToken(name, password);
        attempt.setDetails(new WebAuthenticationDetails(address, null));
        try {
            return login.authenticate(attempt).isAuthenticated();
        } catch (AuthenticationException _) {
            return false;
        }
    }
}
