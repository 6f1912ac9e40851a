package nl.wijkbord.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wijkbord.card.CardFilter;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.Waiting;
import nl.wijkbord.card.WaitingReason;
import nl.wijkbord.card.ui.ClockMark;
import nl.wijkbord.card.ui.ClockWords;
import nl.wijkbord.privacy.Reason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the clocks say on the board: by a word, a shape and a colour, and nothing while there is time enough. */
@SuppressWarnings("NullAway.Init")
class ClockTilesTests extends FilterScene {

    @Autowired
    private Tiles tiles;

    @Autowired
    private ClockWords words;

    @Autowired
    private CardMoves moves;

    @Autowired
    private JdbcClient database;

    @Test
    void whatHasTimeEnoughSaysNothing() {
        card(0);

        assertThat(states()).isEmpty();
    }

    @Test
    void whatIsTooLateSaysSoOnce() {
        card(25);
        assertThat(states()).containsExactly(new Tile.State("late", "◆", "reactie te laat"));
    }

    @Test
    void whatIsFarTooLateHasAnotherShape() {
        card(400);
        assertThat(states()).containsExactly(new Tile.State("late", "⚑", "reactie ver te laat"));
    }

    @Test
    void whatWaitsIsParked() {
        var card = card(0);
        moves.waitFor(
                card.ref(), new Waiting(WaitingReason.BUDGET, "de gemeente", LocalDate.of(2040, 1, 1)), Reason.NONE);

        assertThat(words.of(cards.row(card.ref(), wijkbeheerder)))
                .map(ClockMark::text)
                .contains("geparkeerd");
    }

    @Test
    void theAddressAsksForIt() {
        var fresh = card(0);
        var late = card(25);
        var far = card(400);

        assertThat(found(wijkagent, "klok", "op-tijd")).extracting(CardRow::id).containsExactly(fresh.id());
        assertThat(found(wijkagent, "klok", "te-laat")).extracting(CardRow::id).containsExactly(late.id());
        assertThat(found(wijkagent, "klok", "ver-te-laat", "bijna"))
                .extracting(CardRow::id)
                .containsExactly(far.id());
        assertThat(found(wethouder, "klok", "op-tijd", "bijna", "te-laat", "ver-te-laat"))
                .isEmpty();
    }

    /** Made so many days ago; the clocks are set by the next thing somebody does. */
    private CardRow card(int daysAgo) {
        var made = cards.signal(wijkbeheerder, wijk, "Zwerfafval", Visibility.WIJKTEAM);
        database.sql("update card set created_at = created_at - interval '" + daysAgo + "' day where id = ?")
                .param(made.id().value())
                .update();
        return cards.row(work.expectBefore(made.ref(), null), wijkbeheerder);
    }

    private List<Tile.State> states() {
        spotlight.on(wijkagent);
        var eyes = wijkagent.clearance();
        var rows = reading.board(CardFilter.in(eyes.wijken().keySet()), eyes);
        return tiles.of(rows, eyes, BoardAddress.ofAll(), new BoardContents())
                .getFirst()
                .states();
    }
}
