package nl.wijkbord.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AskingTeam;
import nl.wijkbord.card.Call;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.StatementCount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Who watches a wijk hears of what one reads there, and of nothing else. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class WatchTests {

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private Hearing hearing;

    @Autowired
    private Cards cards;

    @Autowired
    private CardMoves moves;

    @Autowired
    private WatchService watching;

    @Autowired
    private Spotlight spotlight;

    private AskingTeam team;

    @BeforeEach
    void theHandhaverWatchesTheWijk() {
        team = teams.getObject();
        hearing.begin();
        spotlight.on(team.handhaver);
        watching.keep(new Watched(Set.of(team.wijk), Set.of()));
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void whoWatchesAWijkHearsOfANewCardAndOfEveryMove() {
        var card = team.card();
        moves.move(card.ref(), Stage.TE_BESPREKEN, null);

        assertThat(hearing.of(team.handhaver, card.id())).containsExactlyInAnyOrder(Call.NEW, Call.CHANGED);
        assertThat(hearing.of(team.opbouwwerker, card.id())).isEmpty();
        assertThat(hearing.of(team.wijkagent, card.id())).isEmpty();
    }

    @Test
    void watchingShowsNothingThatOneDoesNotRead() {
        var closed = cards.signal(team.wijkagent, team.wijk, "Spanning", Visibility.EIGEN_ORGANISATIE);
        hearing.begin();

        moves.move(closed.ref(), Stage.TE_BESPREKEN, null);

        assertThat(hearing.unread(team.handhaver)).isZero();
    }

    @Test
    void oneWatchesOnlyWhereOneReads() {
        watching.keep(new Watched(Set.of(team.wijk, new WijkId(UUID.randomUUID())), Set.of(UUID.randomUUID())));

        assertThat(watching.mine()).isEqualTo(new Watched(Set.of(team.wijk), Set.of()));
        spotlight.on(team.wethouder);
        assertThat(watching.possible()).isEmpty();
    }

    @Test
    void whoStopsHearsNothingAnyMore() {
        watching.keep(new Watched(Set.of(), Set.of()));

        var card = team.card();

        assertThat(hearing.of(team.handhaver, card.id())).isEmpty();
    }

    @Test
    void aMoveThatNobodyWatchesCostsNothingMore() {
        spotlight.on(team.handhaver);
        watching.keep(new Watched(Set.of(), Set.of()));
        moves.move(team.card().ref(), Stage.TE_BESPREKEN, null);
        var card = team.card();

        assertThat(StatementCount.of(() -> moves.move(card.ref(), Stage.TE_BESPREKEN, null)))
                .isLessThanOrEqualTo(8);
    }
}
