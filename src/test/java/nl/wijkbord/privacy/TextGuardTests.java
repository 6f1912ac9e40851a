package nl.wijkbord.privacy;

import static nl.wijkbord.privacy.Finding.Kind.ADDRESS;
import static nl.wijkbord.privacy.Finding.Kind.BSN;
import static nl.wijkbord.privacy.Finding.Kind.NAMED_PERSON;
import static nl.wijkbord.privacy.Finding.Kind.PHONE;
import static nl.wijkbord.privacy.Finding.Kind.TOO_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class TextGuardTests {

    private static final Reason PUBLIC_NUMBER = new Reason("Dit is het nummer van het wijkcentrum");

    private final List<Finding.Kind> counted = new ArrayList<>();
    private final TextGuard guard = new TextGuard(counted::add);

    @ParameterizedTest
    @MethodSource("nl.wijkbord.privacy.GuardCase#all")
    void whatIsAboutAPersonIsFoundAndNothingElse(GuardCase it) {
        var findings = it.isPlace() ? guard.checkPlace(it.text()) : guard.check(it.text());

        assertThat(findings).extracting(Finding::kind).containsExactlyElementsOf(it.kinds());
    }

    @Test
    void aFindingSaysWhereItStands() {
        assertThat(guard.check("Bel 06-12345678 op.")).containsExactly(new Finding(PHONE, 4, 15));
    }

    @Test
    void aCleanTextPassesWithoutAReason() {
        assertThatCode(() -> guard.require("title", "Lantaarn kapot", Reason.NONE))
                .doesNotThrowAnyException();
        assertThat(counted).isEmpty();
    }

    @Test
    void aWarningStopsATextWithoutAReason() {
        assertThatExceptionOfType(PersonalDataFound.class)
                .isThrownBy(() -> guard.require("title", "Bel 06-12345678", Reason.of(" ")))
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("title");
                    assertThat(refusal.kinds()).containsExactly(PHONE);
                    assertThat(refusal.isBlocked()).isFalse();
                });
        assertThat(counted).isEmpty();
    }

    @Test
    void aReasonLetsAWarningPassAndIsCountedOncePerKind() {
        guard.require("title", "Bel 06-12345678 of 0318-123456, Dorpsstraat 12", PUBLIC_NUMBER);

        assertThat(counted).containsExactly(PHONE, ADDRESS);
    }

    @Test
    void noReasonLetsABsnPass() {
        assertThatExceptionOfType(PersonalDataFound.class)
                .isThrownBy(() -> guard.require("title", "mevrouw Jansen 111222333", PUBLIC_NUMBER))
                .satisfies(refusal -> {
                    assertThat(refusal.isBlocked()).isTrue();
                    assertThat(refusal.kinds()).containsExactly(BSN, NAMED_PERSON);
                });
        assertThat(counted).isEmpty();
    }

    @Test
    void noReasonLetsAHouseNumberInAPlacePass() {
        assertThatExceptionOfType(PersonalDataFound.class)
                .isThrownBy(() -> guard.requirePlace("place", "Dorpsstraat 12", PUBLIC_NUMBER));
    }

    @Test
    void aReasonIsNoWayAroundTheGuard() {
        assertThatExceptionOfType(PersonalDataFound.class)
                .isThrownBy(() -> guard.require("title", "Bel 06-12345678", new Reason("meneer Jansen wil dat")))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("title.reason"));
        assertThat(counted).isEmpty();
    }

    @Test
    void overridesAreCountedByWhoeverOffersToCount() {
        try (var spring = new AnnotationConfigApplicationContext()) {
            spring.register(TextGuard.class);
            spring.registerBean(OverrideCount.class, () -> counted::add);
            spring.refresh();

            spring.getBean(TextGuard.class).require("title", "Bel 06-12345678", PUBLIC_NUMBER);
        }
        assertThat(counted).containsExactly(PHONE);
    }

    @Test
    void theGuardWorksWhereNobodyCounts() {
        try (var spring = new AnnotationConfigApplicationContext(TextGuard.class)) {
            spring.getBean(TextGuard.class).require("title", "Bel 06-12345678", PUBLIC_NUMBER);
        }
        assertThat(counted).isEmpty();
    }

    @Test
    void aReasonIsShort() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Reason("x".repeat(Reason.MAX_LENGTH + 1)));
    }

    @Test
    void aRefusalNeverRepeatsTheText() {
        assertThatExceptionOfType(PersonalDataFound.class)
                .isThrownBy(() -> guard.require("title", "mevrouw Jansen 111222333", Reason.NONE))
                .satisfies(refusal -> assertThat(refusal + " " + refusal.findings())
                        .contains("NAMED_PERSON")
                        .doesNotContain("Jansen", "111222333"));
    }

    @Test
    void aTextTooLongToLookThroughIsRefused() {
        assertThat(guard.check("a ".repeat(500_000))).extracting(Finding::kind).containsExactly(TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "Aa ",
                "1",
                "1 ",
                "1-",
                "0",
                "06",
                "a@",
                "a.",
                "a@a.",
                "A. ",
                "a'",
                "van ",
                "Van de ",
                "meneer van ",
                "NL91 ",
                "straat",
                "straat ",
                "-",
                " ",
                "x-1-",
                "Plein 1",
                "verslaafd",
                "geb. "
            })
    void aWickedTextIsReadInNoTime(String piece) {
        var wicked = piece.repeat(50_000 / piece.length());

        assertTimeout(Duration.ofSeconds(2), () -> guard.checkPlace(wicked));
        assertTimeout(Duration.ofSeconds(2), () -> guard.check(wicked));
    }
}
