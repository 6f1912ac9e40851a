package nl.wijkbord.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Mail comes from an address, or Wijkbord does not start. */
class MailFromTests {

    private final ApplicationContextRunner start = new ApplicationContextRunner()
            .withUserConfiguration(MailFrom.class)
            .withPropertyValues("spring.mail.host=localhost");

    @ParameterizedTest
    @ValueSource(strings = {"wijkbord", "bord@", "het bord@gemeente.example", "een@bord.example, twee@bord.example"})
    void whatIsNoAddressStopsTheStart(String words) {
        start.withPropertyValues("wijkbord.mail.from=" + words)
                .run(it -> assertThat(it)
                        .getFailure()
                        .extracting(new MailFrom.Explanation()::analyze)
                        .isNotNull()
                        .extracting(FailureAnalysis::getDescription)
                        .isEqualTo("WIJKBORD_MAIL_FROM is geen mailadres: " + words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void whatIsLeftEmptyIsTheUsualOne(String words) {
        start.withPropertyValues("wijkbord.mail.from=" + words)
                .run(it -> assertThat(it.getBean(MailFrom.class).address()).hasToString("wijkbord@localhost"));
        start.run(it -> assertThat(it.getBean(MailFrom.class).address()).hasToString("wijkbord@localhost"));
    }

    @Test
    void aNameMayStandBeforeIt() {
        start.withPropertyValues("wijkbord.mail.from=Wijkbord <bord@gemeente.example>")
                .run(it -> assertThat(it.getBean(MailFrom.class).address().getAddress())
                        .isEqualTo("bord@gemeente.example"));
    }

    @Test
    void withoutAMailServerNobodyAsks() {
        new ApplicationContextRunner()
                .withUserConfiguration(MailFrom.class)
                .withPropertyValues("wijkbord.mail.from=wijkbord")
                .run(it -> assertThat(it).hasNotFailed().doesNotHaveBean(MailFrom.class));
    }
}
