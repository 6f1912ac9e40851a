package nl.wijkbord.organisation;

import static nl.wijkbord.organisation.Staff.seat;
import static nl.wijkbord.organisation.Staff.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Account;
import nl.wijkbord.security.Accounts;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.SignIn;
import nl.wijkbord.security.TestClock;
import nl.wijkbord.security.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@PeopleTest
class OneTimeLinksTests {

    private static final String PASSWORD = "vijf groene fietsen";

    @Autowired
    OneTimeLinks links;

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    JdbcClient database;

    @Autowired
    Staff staff;

    @Autowired
    SignIn signIn;

    @Autowired
    CurrentViewer me;

    @Autowired
    TestClock clock;

    private final String username = unique("opbouwwerker");
    private UserId user = UserId.random();

    @BeforeEach
    void somebodyWithoutAPassword() {
        user = staff.person(username, seat(staff.organisation("Welzijn"), null, Role.PROFESSIONAL));
    }

    @Test
    void aNewPasswordClosesWhatTheFormerOneOpened() {
        signIn.as(user);
        clock.pass(Duration.ofMinutes(1));
        assertThat(me.find()).isPresent();

        links.choosePassword(token(), PASSWORD);

        assertThat(me.find()).isEmpty();
        clock.pass(Duration.ofMinutes(1));
        signIn.as(user);
        assertThat(me.find()).isPresent();
        signIn.off();
    }

    @Test
    void aLinkGivesItsOwnerAPassword() {
        var token = token();

        assertThat(links.username(token)).contains(username);
        links.choosePassword(token, PASSWORD);

        assertThat(accounts.find(username).map(Account::password))
                .hasValueSatisfying(
                        it -> assertThat(encoder.matches(PASSWORD, it)).isTrue());
    }

    @Test
    void aLinkWorksOnce() {
        var token = token();
        links.choosePassword(token, PASSWORD);

        assertThat(links.username(token)).isEmpty();
        assertGone(token);
    }

    @Test
    void aLinkWorksForSevenDays() {
        var token = token();

        clock.pass(Duration.ofDays(7).minusSeconds(1));
        assertThat(links.username(token)).isPresent();
        clock.pass(Duration.ofSeconds(1));
        assertThat(links.username(token)).isEmpty();
        assertGone(token);
    }

    @Test
    void aNewLinkClosesTheOlderOne() {
        var older = token();
        var newer = token();

        assertThat(links.username(older)).isEmpty();
        assertThat(links.username(newer)).isPresent();
    }

    @Test
    void anUnknownLinkIsGoneLikeAUsedOne() {
        assertThat(links.username("something")).isEmpty();
        assertGone("something");
    }

    @Test
    void whoeverReadsTheDatabaseCannotOpenADoor() {
        var token = token();

        var hashes = database.sql("select token_hash from login_link")
                .query(String.class)
                .list();

        assertThat(hashes).isNotEmpty().doesNotContain(token).allMatch(it -> it.length() == 64);
    }

    @Test
    void aClosedAccountHasNoLinks() {
        var token = token();

        staff.deactivate(user, clock);

        assertThat(links.username(token)).isEmpty();
        assertThat(links.issueFor(username)).isEmpty();
        assertThatThrownBy(() -> links.issue(user)).isInstanceOf(NotPossible.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kort", "veertien teken", "wijkbord wijkbord wijkbord", "éééééééééééééééééééééééééééééééééééééé"
            })
    void aBadPasswordIsRefusedAndTheLinkKeptForAnother(String password) {
        var token = token();

        assertThatThrownBy(() -> links.choosePassword(token, password)).isInstanceOf(NotPossible.class);
        assertThat(links.username(token)).isPresent();
    }

    @Test
    void aPasswordWithTheUsernameInItIsRefused() {
        var token = token();

        assertThatThrownBy(() -> links.choosePassword(token, "ik ben " + username.toUpperCase(Locale.ROOT)))
                .hasMessage("security.password.guessable");
    }

    @Test
    void theFirstKeeperGetsALinkByName() {
        assertThat(links.issueFor(username))
                .hasValueSatisfying(it -> assertThat(it).startsWith("/welkom/").hasSize("/welkom/".length() + 43));
        assertThat(links.issueFor("niemand")).isEmpty();
    }

    private String token() {
        return links.issue(user).substring("/welkom/".length());
    }

    private void assertGone(String token) {
        assertThatThrownBy(() -> links.choosePassword(token, PASSWORD)).hasMessage("organisation.welcome.gone");
    }
}
