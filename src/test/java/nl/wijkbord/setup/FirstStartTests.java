package nl.wijkbord.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wijkbord.WijkbordTest;
import nl.wijkbord.organisation.OneTimeLinks;
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

    @Autowired
    SetupLoader loader;

    @Autowired
    OneTimeLinks links;

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
    void theDemoIsVeenendaalUnlessToldOtherwise(CapturedOutput output) {
        environment.setActiveProfiles("demo");

        start();

        assertThat(output.getOut()).contains("Veenendaal ingelezen").doesNotContain("/welkom/");
    }

    private void start() {
        var keys = new FirstKeys(links, new BaseUrl(environment));
        new FirstStart(loader, keys, environment).run(new DefaultApplicationArguments());
    }

    private int count(String what) {
        return database.sql("select count(*) from " + what).query(Integer.class).single();
    }
}
