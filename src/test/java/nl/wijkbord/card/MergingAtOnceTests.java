package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** Two who make one of two cards at the same instant, each the other way round: one of the cards stays. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class MergingAtOnceTests {

    private static final int TIMES = 25;

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardMerging merging;

    @Autowired
    private Spotlight spotlight;

    @AfterEach
    void leave() {
        spotlight.off();
    }

    /** Neither waits for the other: the database never has to choose who goes on. */
    @Test
    void neverAreBothClosed() throws Exception {
        var gemeente = town.organisation("gemeente");
        var wijk = town.wijk("noord", gemeente);
        var manager = town.person("wijkmanager", gemeente, Role.COORDINATOR, wijk);
        try (var people = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < TIMES; i++) {
                var one = signal(manager, wijk);
                var other = signal(manager, wijk);
                var start = new CyclicBarrier(2);
                for (var done : people.invokeAll(
                        List.of(merge(start, manager, one, other), merge(start, manager, other, one)))) {
                    done.get();
                }
                assertThat(List.of(one, other))
                        .filteredOn(it -> cards.row(it.ref(), manager).stage().isOpen())
                        .hasSize(1);
            }
        }
    }

    private Callable<Void> merge(CyclicBarrier start, Viewer by, CardRow from, CardRow to) {
        return () -> {
            spotlight.on(by);
            start.await();
            try {
                merging.merge(from.ref(), to.number(), "Gaat verder.");
            } catch (NotPossible | OptimisticLockingFailureException _) {
                // the other was first
            } finally {
                spotlight.off();
            }
            return null;
        };
    }

    private CardRow signal(Viewer by, WijkId wijk) {
        return cards.signal(by, wijk, "Lantaarn kapot", Visibility.WIJKTEAM);
    }
}
