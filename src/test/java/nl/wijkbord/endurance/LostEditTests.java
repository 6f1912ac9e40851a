package nl.wijkbord.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fifty people count together on one card, two hundred times each: what is missing in the end was lost. */
@Tag("endurance")
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class LostEditTests {

    private static final int EDITORS = 50;
    private static final int EDITS = 200;

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

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    private Viewer wijkagent;
    private CardRow card;

    @BeforeEach
    void aCardThatCounts() {
        var politie = town.organisation("politie");
        var wijk = town.wijk("zuidoost", politie);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        card = cards.signal(wijkagent, wijk, "Tel mee", Visibility.WIJKTEAM);
        work.say(card.ref(), it -> it.telling("0"), Reason.NONE);
    }

    @Test
    void noneOfTenThousandEditsIsLost() throws Exception {
        everybodyCounts((viewer, times) -> {
            spotlight.on(viewer);
            for (int i = 0; i < times; ) {
                i += counted(viewer) ? 1 : 0;
            }
            spotlight.off();
        });

        assertThat(count()).isEqualTo(EDITORS * EDITS);
        assertThat(lines()).isEqualTo(EDITORS * EDITS + 1);
    }

    /** Somebody else may be first, or all connections taken; one is told so, and does it again. */
    private boolean counted(Viewer viewer) {
        try {
            var seen = pages.find(card.number(), viewer.clearance()).orElseThrow();
            var next = String.valueOf(Integer.parseInt(seen.description()) + 1);
            work.say(seen.row().ref(), it -> it.telling(next), Reason.NONE);
            return true;
        } catch (ConcurrencyFailureException | CannotCreateTransactionException _) {
            return false;
        }
    }

    @Test
    void withoutTheVersionEditsAreLost() throws Exception {
        var together = new TransactionTemplate(transactions);
        everybodyCounts((_, times) -> {
            for (int i = 0; i < times; i++) {
                together.executeWithoutResult(_ -> database.sql("update card set description = ? where id = ?")
                        .params(String.valueOf(count() + 1), card.id().value())
                        .update());
            }
        });

        assertThat(count()).isLessThan(EDITORS * EDITS);
    }

    private void everybodyCounts(BiConsumer<Viewer, Integer> edits) throws Exception {
        try (var people = Executors.newFixedThreadPool(EDITORS)) {
            var editors = IntStream.range(0, EDITORS)
                    .<Callable<Boolean>>mapToObj(_ -> () -> {
                        edits.accept(wijkagent, EDITS);
                        return true;
                    })
                    .toList();
            for (var done : people.invokeAll(editors)) {
                done.get();
            }
        }
    }

    private int count() {
        return Integer.parseInt(database.sql("select description from card where id = ?")
                .param(card.id().value())
                .query(String.class)
                .single());
    }

    private int lines() {
        return database.sql("select count(*) from history where card_id = ? and field = 'description'")
                .param(card.id().value())
                .query(Integer.class)
                .single();
    }
}
