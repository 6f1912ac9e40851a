package nl.wijkbord.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.organisation.OneTimeLinks;
import nl.wijkbord.organisation.SettingsKeepers;
import nl.wijkbord.ui.BaseUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

@WijkbordTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = "spring.application.name=first-start")
class FirstStartTests {

    private static final String EXAMPLE = "docs/setup-example.yaml";
    private static final Pattern LINK = Pattern.compile("/welkom/(\\S+)");

    @Autowired
    SetupLoader loader;

    @Autowired
    OneTimeLinks links;

    @Autowired
    SettingsKeepers keepers;

    @Autowired
    EntityManager session;

    @Autowired
    JdbcClient database;

    private final MockEnvironment environment =
            new MockEnvironment().withProperty("wijkbord.base-url", "https://wijkbord.example");

    @Test
    void anEmptyDatabaseWithoutASetupFileIsRefused() {
        assertThatThrownBy(this::start)
                .isInstanceOf(NothingToStartWith.class)
                .hasMessageContaining("De database is leeg")
                .hasMessageContaining("WIJKBORD_SETUP");
    }

    @Test
    void theFirstStartGivesTheKeeperOfTheSettingsALinkAndNobodyAPassword(CapturedOutput output) {
        environment.setProperty("wijkbord.setup", EXAMPLE);

        start();

        assertThat(output.getOut())
                .containsPattern("Eenmalige link voor \\w+ .*https://wijkbord\\.example/welkom/\\S{40}");
        assertThat(count("app_user where password is not null")).isZero();
    }

    @Test
    void aLinkThatGotLostIsReplacedAtTheNextStartUntilSomebodyHasAPassword(CapturedOutput output) {
        environment.setProperty("wijkbord.setup", EXAMPLE);
        start();
        start();
        var printed =
                LINK.matcher(output.getOut()).results().map(it -> it.group(1)).toList();
        assertThat(printed).hasSize(2).doesNotHaveDuplicates();
        assertThat(links.username(printed.getFirst())).isEmpty();

        links.choosePassword(printed.getLast(), "vijf groene fietsen");
        start();

        assertThat(LINK.matcher(output.getOut()).results()).hasSize(2);
    }

    @Test
    void theOnlyKeeperWhoForgotThePasswordIsHelpedByWhoeverStarts(CapturedOutput output) {
        environment.setProperty("wijkbord.setup", EXAMPLE);
        start();
        forgottenPassword();
        environment.setProperty("wijkbord.link-for", " " + keeper().toUpperCase(Locale.ROOT));

        start();

        assertThat(LINK.matcher(output.getOut()).results()).hasSize(2);
        assertThat(count("history where action = 'user.link-made' and object = '" + keeper() + "'"))
                .isEqualTo(2);
    }

    @Test
    void nobodyGetsALinkWhoKeepsNoSettings(CapturedOutput output) {
        environment.setProperty("wijkbord.setup", EXAMPLE);
        start();
        environment.setProperty("wijkbord.link-for", "niemand");
        forgottenPassword();

        start();

        assertThat(output.getOut()).contains("geen open account 'niemand' met de rol admin");
        assertThat(LINK.matcher(output.getOut()).results()).hasSize(1);
    }

    private void forgottenPassword() {
        database.sql("update app_user set password = '{noop}vergeten'").update();
        session.clear();
    }

    private String keeper() {
        return database.sql("select username from app_user").query(String.class).single();
    }

    @Test
    void theFileIsReadOnlyOnce(CapturedOutput output) {
        environment.setProperty("wijkbord.setup", EXAMPLE);
        start();
        environment.setProperty("wijkbord.setup", "docs/gone.yaml");

        start();

        assertThat(output.getOut()).containsOnlyOnce("ingelezen");
    }

    @Test
    void aBrokenFileLoadsNothing() {
        environment.setProperty("wijkbord.setup", "docs/setup-file.md");

        assertThatThrownBy(this::start).isInstanceOf(SetupRefused.class);
        assertThat(count("organisation")).isZero();
    }

    @Test
    void aDemoIsRefusedOutsideTheDemo() {
        environment.setProperty("wijkbord.setup", "src/main/resources/demo/veenendaal.yaml");

        assertThatThrownBy(this::start).isInstanceOf(SetupRefused.class).hasMessageContaining("demo");
        assertThat(count("app_user")).isZero();
    }

    @Test
    void anotherDemoThanTheOneInTheDatabaseIsRefused() {
        environment.setActiveProfiles("demo");
        environment.setProperty("wijkbord.demo", "veenendaal");
        start();
        start();
        environment.setProperty("wijkbord.demo", "zoetermeer");

        assertThatThrownBy(this::start)
                .isInstanceOf(WrongDatabase.class)
                .hasMessageContaining("Veenendaal (GM0345)")
                .hasMessageContaining("zoetermeer is GM0637");
    }

    @Test
    void theSetUpOfAnotherMunicipalityThanTheOneInTheDatabaseIsRefused() {
        environment.setProperty("wijkbord.setup", EXAMPLE);
        start();
        database.sql("update municipality set code = 'GM0001', name = 'Elders'").update();

        assertThatThrownBy(this::start).isInstanceOf(WrongDatabase.class).hasMessageContaining("Elders (GM0001)");
    }

    @Test
    void aDemoDoesNotStartWhereAMunicipalityWorks() {
        environment.setProperty("wijkbord.setup", EXAMPLE);
        start();
        environment.setActiveProfiles("demo");

        assertThatThrownBy(this::start).isInstanceOf(WrongDatabase.class).hasMessageContaining("niet een demo");
    }

    @Test
    void theDemoIsVeenendaalUnlessToldOtherwise(CapturedOutput output) {
        environment.setActiveProfiles("demo");

        start();

        assertThat(output.getOut()).contains("Veenendaal ingelezen").doesNotContain("/welkom/");
    }

    private void start() {
        var keys = new FirstKeys(links, keepers, new BaseUrl(environment), environment);
        new FirstStart(loader, keys, environment).run(new DefaultApplicationArguments());
    }

    private int count(String what) {
        return database.sql("select count(*) from " + what).query(Integer.class).single();
    }
}
