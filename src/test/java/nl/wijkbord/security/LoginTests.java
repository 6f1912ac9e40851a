package nl.wijkbord.security;

import static nl.wijkbord.organisation.Staff.seat;
import static nl.wijkbord.organisation.Staff.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import nl.wijkbord.organisation.PeopleTest;
import nl.wijkbord.organisation.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PeopleTest
class LoginTests {

    private static final String PASSWORD = "vijf groene fietsen";

    @Autowired
    Staff staff;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private final String agent = unique("wijkagent");
    private UserId agentId = UserId.random();
    private Browser browser = new Browser(0);

    @BeforeEach
    void anAgentAndAnHourOfSilence() {
        clock.pass(Duration.ofHours(1));
        agentId = staff.person(agent, PASSWORD, seat(staff.organisation("Politie"), null, Role.PROFESSIONAL));
        browser = new Browser(port);
    }

    @Test
    void whoIsNotSignedInComesToTheLoginPage() {
        assertThat(location(browser.get("/"))).endsWith("/login");
    }

    @Test
    void theRightPasswordOpensThePageOneAskedFor() {
        browser.get("/wijk/zuidoost");

        assertThat(location(browser.signIn(agent, PASSWORD))).endsWith("/wijk/zuidoost");
    }

    @Test
    void signingInGivesAnotherSession() {
        browser.get("/login");
        var before = browser.session();

        browser.signIn(agent, PASSWORD);

        assertThat(before).isNotEmpty();
        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        assertThat(browser.get("/login").headers().allValues("Set-Cookie"))
                .anySatisfy(it -> assertThat(it).contains("JSESSIONID", "HttpOnly", "SameSite=Lax"));
    }

    @Test
    void anUnknownPersonGetsTheAnswerOfAWrongPassword() {
        var wrong = browser.signIn(agent, "geen idee");
        var unknown = browser.signIn(unique("niemand"), "geen idee");
        var withoutPassword = unique("nieuw");
        staff.person(withoutPassword, seat(staff.organisation("Politie"), null, Role.PROFESSIONAL));
        var notYet = browser.signIn(withoutPassword, "geen idee");

        assertThat(location(wrong)).endsWith("/login?error");
        assertThat(location(unknown)).isEqualTo(location(wrong));
        assertThat(location(notYet)).isEqualTo(location(wrong));
        assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode());
    }

    @Test
    void whoHasNoSeatTodayDoesNotComeIn() {
        staff.deactivate(agentId, clock);

        assertThat(location(browser.signIn(agent, PASSWORD))).endsWith("/login?error");
    }

    @Test
    void afterFiveGuessesEvenTheRightPasswordHasToWait() {
        for (int guess = 0; guess < 5; guess++) {
            browser.signIn(agent, "gok " + guess);
        }

        assertThat(location(browser.signIn(agent, PASSWORD))).endsWith("/login?wacht");
        clock.pass(Duration.ofSeconds(20));
        assertThat(isIn(browser.signIn(agent, PASSWORD))).isTrue();
    }

    @Test
    void anUnknownNameHasToWaitJustAsLong() {
        var nobody = unique("niemand");
        for (int guess = 0; guess < 5; guess++) {
            browser.signIn(nobody, "gok " + guess);
        }

        assertThat(location(browser.signIn(nobody, "gok"))).endsWith("/login?wacht");
    }

    @Test
    void aClosedAccountEndsTheSessionThatStandsOpen() {
        browser.signIn(agent, PASSWORD);
        assertThat(location(browser.get("/"))).doesNotEndWith("/login");

        staff.deactivate(agentId, clock);

        assertThat(location(browser.get("/"))).endsWith("/login");
    }

    @Test
    void afterTwelveHoursOneSignsInAgain() {
        browser.signIn(agent, PASSWORD);

        clock.pass(Duration.ofHours(12));
        assertThat(location(browser.get("/"))).doesNotEndWith("/login");
        clock.pass(Duration.ofSeconds(1));
        assertThat(location(browser.get("/"))).endsWith("/login");
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static boolean isIn(HttpResponse<?> answer) {
        return answer.statusCode() == 302 && !location(answer).contains("/login");
    }
}
