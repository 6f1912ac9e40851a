package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** The place of a card in its column is one for both boards. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class BorderOrderTests {

    @Autowired
    private ObjectProvider<Border> borders;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardService board;

    private Border border;

    @BeforeEach
    void twoWijken() {
        border = borders.getObject();
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void aCardFromElsewhereComesRightUnderTheOneOnThisBoard() {
        var ours = fourOfZuid();
        var card = border.onBoth();

        spotlight.on(border.opbouwwerker);
        moves.move(ref(card), Stage.NIEUW, ours[3].id());

        assertThat(onBoardOfZuid()).containsExactly(ids(ours[3], card, ours[2], ours[1], ours[0]));
    }

    /** More often than the room between two neighbours can be halved. */
    @Test
    void whatComesAtOneSpotOftenKeepsTheOrderOfBothBoards() {
        var ours = fourOfZuid();
        var one = border.onBoth();
        var two = border.onBoth();

        spotlight.on(border.opbouwwerker);
        moves.move(ref(one), Stage.NIEUW, ours[3].id());
        IntStream.range(0, 12).boxed().flatMap(_ -> Stream.of(two, one)).forEach(it -> {
            moves.move(ref(it), Stage.NIEUW, ours[3].id());
            assertThat(onBoardOfZuid()).endsWith(ids(ours[2], ours[1], ours[0]));
        });

        assertThat(onBoardOfZuid()).containsExactly(ids(ours[3], one, two, ours[2], ours[1], ours[0]));
    }

    /** Of a card that lies above, or in another column, nothing changes: whoever sees it need not look again. */
    @Test
    void makingRoomMovesOnlyWhatLiesBelow() {
        var ours = fourOfZuid();
        var elsewhere = moves.move(ours[0].ref(), Stage.TE_BESPREKEN, null).ref();
        var card = onBoth();
        spotlight.on(opbouwwerker);
        var before = ranks(ours);

        IntStream.range(0, 24).forEach(_ -> {
            moves.move(ref(onBoth()), Stage.NIEUW, ours[3].id());
            spotlight.on(opbouwwerker);
        });

        assertThat(ranks(ours).get(2)).isGreaterThan(before.get(2));
        assertThat(ranks(ours).get(1) - before.get(1)).isEqualTo(ranks(ours).get(2) - before.get(2));
        assertThat(ranks(ours).get(3)).isEqualTo(before.get(3));
        assertThat(cards.row(elsewhere, opbouwwerker).rank()).isEqualTo(before.get(0));
        assertThat(ref(card).version()).isEqualTo(card.ref().version());
    }

    private List<Long> ranks(CardRow... some) {
        return Stream.of(some)
                .map(it -> cards.row(it.ref(), opbouwwerker).rank())
                .toList();
    }

    /** The last one lies on top. */
    private CardRow[] fourOfZuid() {
        return IntStream.range(0, 4)
                .mapToObj(_ -> cards.signal(border.opbouwwerker, border.zuid, "Bankje stuk", Visibility.WIJKTEAM))
                .toArray(CardRow[]::new);
    }

    private CardRef ref(CardRow card) {
        return cards.row(card.ref(), border.opbouwwerker).ref();
    }

    private CardId[] ids(CardRow... rows) {
        return Stream.of(rows).map(CardRow::id).toArray(CardId[]::new);
    }

    private List<CardId> onBoardOfZuid() {
        return board.board(CardFilter.in(Set.of(border.zuid)), border.opbouwwerker.clearance()).stream()
                .map(CardRow::id)
                .toList();
    }
}
