package nl.wijkbord.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessLimitsTests {

    private final TestClock clock = new TestClock();
    private final GuessLimits limits = new GuessLimits(clock, _ -> {});

    @Test
    void ofTenThousandGuessesAtOneAccountAHandfulIsLookedAt() {
        var admitted = IntStream.range(0, 10_000)
                .filter(_ -> limits.admits("wijkagent", "10.0.0.1"))
                .count();

        assertThat(admitted).isEqualTo(5);
    }

    @Test
    void sprayingOverAThousandAccountsStopsAtFifty() {
        var admitted = IntStream.range(0, 1_000)
                .filter(it -> limits.admits("account" + it, "10.0.0.1"))
                .count();

        assertThat(admitted).isEqualTo(50);
    }

    @Test
    void guessesFromElsewhereKeepNobodyOut() {
        IntStream.range(0, 1_000).forEach(it -> limits.admits("wijkagent", "10.0.1." + it % 200));

        assertThat(limits.admits("wijkagent", "10.0.0.1")).isTrue();
    }

    @Test
    void aSprayerInTheOfficeKeepsNoColleagueOutWhoCameInBefore() {
        limits.admits("wijkagent", "10.0.0.1");
        limits.right("wijkagent", "10.0.0.1");

        IntStream.range(0, 1_000).forEach(it -> limits.admits("account" + it, "10.0.0.1"));

        assertThat(limits.admits("stranger", "10.0.0.1")).isFalse();
        assertThat(limits.admits("wijkagent", "10.0.0.1")).isTrue();
    }

    @Test
    void aRightPasswordCostsNothing() {
        for (int morning = 0; morning < 200; morning++) {
            assertThat(limits.admits("account" + morning, "10.0.0.1")).isTrue();
            limits.right("account" + morning, "10.0.0.1");
        }
    }

    @Test
    void waitingGivesNewTries() {
        IntStream.range(0, 5).forEach(_ -> limits.admits("wijkagent", "10.0.0.1"));
        assertThat(limits.admits("wijkagent", "10.0.0.1")).isFalse();

        clock.pass(Duration.ofSeconds(20));

        assertThat(limits.admits("wijkagent", "10.0.0.1")).isTrue();
        assertThat(limits.admits("wijkagent", "10.0.0.1")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.1, 10.0.0.1",
        "2001:db8:1:2::1, 20010db800010002",
        "2001:db8:1:2:ffff::9, 20010db800010002",
        "nonsense, unknown"
    })
    void anIpv6NetworkCountsAsOneAddress(String remote, String address) {
        assertThat(NetworkAddress.of(remote)).isEqualTo(address);
    }
}
