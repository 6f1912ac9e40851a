package nl.wijkbord.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.ui.Times;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** People say at the same moment that they saw something again: everybody counts, each of them once a day. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class SeenAtOnceTests {

    /** So often that some of them are at it at the same moment. */
    private static final int OFTEN = 20;

    @Autowired
    private ObjectProvider<TwoPartners> towns;

    @Autowired
    private SignalService signals;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Times times;

    private TwoPartners town;

    @BeforeEach
    void aTeam() {
        town = towns.getObject();
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void twoPeopleBothCount() throws Exception {
        for (int i = 0; i < OFTEN; i++) {
            var card = town.waste(town.wijkbeheerder, "Zwerfafval " + i);

            assertThat(refusals(card, town.wijkbeheerder, town.opbouwwerker)).isEmpty();
            assertThat(seen(card)).isEqualTo(3);
        }
    }

    @Test
    void onePersonAtTwoScreensCountsOnceAndReadsSo() throws Exception {
        for (int i = 0; i < OFTEN; i++) {
            var card = town.waste(town.wijkbeheerder, "Zwerfafval " + i);

            assertThat(refusals(card, town.opbouwwerker, town.opbouwwerker)).containsExactly("signal.sighting.already");
            assertThat(seen(card)).isEqualTo(2);
        }
    }

    /** What is refused in plain words; anything else that goes wrong is thrown here. */
    private List<String> refusals(CardRow card, Viewer... people) throws Exception {
        var ready = new CyclicBarrier(people.length);
        try (var hands = Executors.newFixedThreadPool(people.length)) {
            var all = Stream.of(people)
                    .<Callable<Optional<String>>>map(it -> () -> press(card, it, ready))
                    .toList();
            var done = hands.invokeAll(all);
            return IntStream.range(0, people.length)
                    .mapToObj(it -> done.get(it).resultNow())
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private Optional<String> press(CardRow card, Viewer who, CyclicBarrier ready) throws Exception {
        spotlight.on(who);
        ready.await();
        try {
            var _ = signals.seenAgain(card.id());
            return Optional.empty();
        } catch (NotPossible refusal) {
            return Optional.of(refusal.key());
        } finally {
            spotlight.off();
        }
    }

    private int seen(CardRow card) {
        spotlight.on(town.wijkbeheerder);
        return signals.spotted(card.id(), times.today(), town.wijkbeheerder.clearance())
                .map(Spotted::times)
                .orElse(0);
    }
}
