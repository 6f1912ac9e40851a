package nl.wijkbord.security;

import static nl.wijkbord.organisation.Staff.seat;
import static nl.wijkbord.organisation.Staff.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.wijkbord.organisation.PeopleTest;
import nl.wijkbord.organisation.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who came in and who did not is in the log. */
@PeopleTest
@SuppressWarnings("NullAway.Init")
class SignInLogTests {

    private static final String PASSWORD = "vijf groene fietsen";

    @Autowired
    private Staff staff;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private final String agent = unique("wijkagent");
    private OrganisationId politie;

    @BeforeEach
    void anAgentAndAnHourOfSilence() {
        clock.pass(Duration.ofHours(1));
        politie = staff.organisation("Politie");
        staff.person(agent, PASSWORD, seat(politie, null, Role.PROFESSIONAL));
    }

    @Test
    void whoComesInIsALineForTheOrganisation() {
        new Browser(port).signIn(agent, PASSWORD);

        assertThat(lines(agent)).containsExactly("login.done DONE " + politie.value());
    }

    @Test
    void aWrongPasswordIsARefusalOfNobody() {
        new Browser(port).signIn(agent, "geen idee");

        assertThat(lines(agent)).containsExactly("login.refused REFUSED null");
    }

    @Test
    void whereAWrongPasswordCameFromIsKept() {
        new Browser(port).signIn(agent, "geen idee");

        assertThat(database.sql("select origin from history where object = ?")
                        .param(agent)
                        .query(String.class)
                        .single())
                .isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
    }

    @Test
    void whatSomebodyTypedInsteadOfANameIsNotKept() {
        var typed = unique("mijn-wachtwoord");

        new Browser(port).signIn(typed, "geen idee");

        assertThat(database.sql("select count(*) from history where object = ?")
                        .param(typed)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<String> lines(String object) {
        return database.sql("select action, outcome, organisation_id from history where object = ? order by id")
                .param(object)
                .query((row, _) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .list();
    }
}
