package nl.wijkbord.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.wire.CanaryTown.Canaries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An address of something hidden and an address of nothing at all get the same answer, to the letter. */
@WireTest
@SuppressWarnings("NullAway.Init")
class HiddenAddressTests {

    @Autowired
    private Secrets secrets;

    @LocalServerPort
    private int port;

    private CanaryTown town;
    private CardNumber hidden;
    private CardNumber shared;

    /** Two addresses of the same length: of something that this person may not see, and of what does not exist. */
    private record Pair(String hidden, String unknown) {}

    @BeforeEach
    void theCorporatieHasASecret() {
        town = secrets.town();
        var canaries = new Canaries(7);
        var signal = secrets.shared("Zwerfafval bij de winkels");
        hidden = secrets.hide(Visibility.BEPERKT, signal.id(), canaries);
        shared = secrets.number(signal.id());
        town.off();
    }

    @AfterEach
    void off() {
        town.off();
    }

    @Test
    void hiddenAndUnknownAreTheSame() {
        var agent = town.tab(port, "wijkagent");

        assertThat(pairs()).allSatisfy(it -> {
            var there = agent.get(it.hidden());
            var nowhere = agent.get(it.unknown());
            assertThat(there.statusCode()).isEqualTo(nowhere.statusCode()).isIn(200, 404);
            assertThat(there.headers().map().keySet())
                    .isEqualTo(nowhere.headers().map().keySet());
            assertThat(text(there.body(), it)).isEqualTo(text(nowhere.body(), it));
        });
    }

    @Test
    void whatMayBeSeenIsNotTheSame() {
        var agent = town.tab(port, "wijkagent");
        var pair = new Pair("/k/" + shared, "/k/" + unknown());

        assertThat(text(agent.get(pair.hidden()).body(), pair))
                .isNotEqualTo(text(agent.get(pair.unknown()).body(), pair));
    }

    private Stream<Pair> pairs() {
        var zuid = town.slug(town.zuid);
        var nowhere = "x".repeat(zuid.length());
        var noord = town.slug(town.noord);
        var admin = town.person("beheerder").username();
        return Stream.of(
                new Pair("/k/" + hidden, "/k/" + unknown()),
                new Pair("/wijk/" + noord + "/kaart/" + hidden, "/wijk/" + noord + "/kaart/" + unknown()),
                new Pair("/wijken/kaart/" + hidden, "/wijken/kaart/" + unknown()),
                new Pair("/initiatieven/kaart/" + hidden, "/initiatieven/kaart/" + unknown()),
                new Pair("/wijk/" + zuid, "/wijk/" + nowhere),
                new Pair("/initiatieven?wijk=" + zuid, "/initiatieven?wijk=" + nowhere),
                new Pair(
                        "/wijk/" + noord + "/initiatieven/kaart/" + hidden,
                        "/wijk/" + noord + "/initiatieven/kaart/" + unknown()),
                new Pair("/wijken?wijk=" + zuid, "/wijken?wijk=" + nowhere),
                new Pair("/mijn-werk?wijk=" + zuid, "/mijn-werk?wijk=" + nowhere),
                new Pair("/mijn-organisatie?wijk=" + zuid, "/mijn-organisatie?wijk=" + nowhere),
                new Pair("/afspraken?wijk=" + zuid, "/afspraken?wijk=" + nowhere),
                new Pair("/audit", "/audix"),
                new Pair("/beheer/gebruikers", "/beheer/gebruikerz"),
                new Pair("/beheer/gebruikers/" + admin, "/beheer/gebruikers/" + "x".repeat(admin.length())),
                new Pair("/beheer/organisaties", "/beheer/organisatiez"));
    }

    /** A number of the same length that nobody gave out. */
    private String unknown() {
        var number = String.valueOf(hidden.number());
        return hidden.toString().replace(number, "9".repeat(number.length()));
    }

    /** What was asked for comes back in the answer; both ways of writing it are taken out. */
    private static String text(String body, Pair asked) {
        return Still.page(body)
                .replace(asked.hidden().substring(1), "*")
                .replace(asked.unknown().substring(1), "*")
                .replace(last(asked.hidden()), "*")
                .replace(last(asked.unknown()), "*");
    }

    private static String last(String address) {
        return address.substring(Math.max(address.lastIndexOf('/'), address.lastIndexOf('=')) + 1);
    }
}
