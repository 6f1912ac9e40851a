package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The place of a card in its column is one for both boards. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class BorderOrderTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private CardBoards boards;

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardService board;

    private WijkId noord;
    private WijkId zuid;
    private Viewer wijkmanager;
    private Viewer opbouwwerker;

    @BeforeEach
    void twoWijken() {
        var gemeente = town.organisation("gemeente");
        var welzijn = town.organisation("welzijn");
        noord = town.wijk("noord", gemeente);
        zuid = town.wijk("zuid", gemeente, welzijn);
        wijkmanager = town.person("wijkmanager", gemeente, Role.COORDINATOR, noord);
        opbouwwerker = town.person("opbouwwerker", welzijn, Role.PROFESSIONAL, zuid);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void aCardFromElsewhereComesRightUnderTheOneOnThisBoard() {
        var ours = fourOfZuid();
        var card = onBoth();

        spotlight.on(opbouwwerker);
        moves.move(ref(card), Stage.NIEUW, ours[3].id());

        assertThat(onBoardOfZuid()).containsExactly(ids(ours[3], card, ours[2], ours[1], ours[0]));
    }

    /** More often than the room between two neighbours can be halved. */
    @Test
    void whatComesAtOneSpotOftenKeepsTheOrderOfBothBoards() {
        var ours = fourOfZuid();
        var one = onBoth();
        var two = onBoth();

        spotlight.on(opbouwwerker);
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
                .mapToObj(_ -> cards.signal(opbouwwerker, zuid, "Bankje stuk", Visibility.WIJKTEAM))
                .toArray(CardRow[]::new);
    }

    private CardRow onBoth() {
        var card = cards.signal(wijkmanager, noord, "Lantaarn kapot", Visibility.WIJKTEAM);
        return cards.row(boards.standAlsoIn(card.ref(), Set.of(zuid)), wijkmanager);
    }

    private CardRef ref(CardRow card) {
        return cards.row(card.ref(), opbouwwerker).ref();
    }

    private CardId[] ids(CardRow... rows) {
        return Stream.of(rows).map(CardRow::id).toArray(CardId[]::new);
    }

    private List<CardId> onBoardOfZuid() {
        return board.board(CardFilter.in(Set.of(zuid)), opbouwwerker.clearance()).stream()
                .map(CardRow::id)
                .toList();
    }
}
