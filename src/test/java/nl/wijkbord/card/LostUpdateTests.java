package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;

/** Many people edit one card at the same time, and nobody's edit is lost. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class LostUpdateTests {

    private static final int EDITORS = 10;
    private static final int EDITS = 20;

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private CardWork work;

    @Autowired
    private CardPages pages;

    @Test
    void everyEditThatWasSavedIsStillThere() throws Exception {
        var politie = town.organisation("politie");
        var wijk = town.wijk("zuidoost", politie);
        var wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        var card = cards.signal(wijkagent, wijk, "Geluid rond de kooi", Visibility.WIJKTEAM);

        try (var people = Executors.newFixedThreadPool(EDITORS)) {
            var editors = IntStream.range(0, EDITORS)
                    .<Callable<Void>>mapToObj(it -> () -> {
                        edit(card.number(), wijkagent, "e" + it);
                        return null;
                    })
                    .toList();
            for (var done : people.invokeAll(editors)) {
                done.get();
            }
        }

        var words = pages.find(card.number(), wijkagent.clearance())
                .orElseThrow()
                .description()
                .split(" ");
        assertThat(words).hasSize(EDITORS * EDITS).doesNotHaveDuplicates();
    }

    private void edit(CardNumber number, Viewer viewer, String name) {
        spotlight.on(viewer);
        for (int i = 0; i < EDITS; ) {
            var seen = pages.find(number, viewer.clearance()).orElseThrow();
            var more = (seen.description() + " " + name + "-" + i).strip();
            try {
                work.say(seen.row().ref(), it -> it.telling(more), Reason.NONE);
                i++;
            } catch (ConcurrencyFailureException _) {
                // somebody else was first: look again, write again
            }
        }
        spotlight.off();
    }
}
