package nl.wijkbord.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.initiative.InitiativeInput;
import nl.wijkbord.initiative.InitiativeService;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.StatementCount;
import nl.wijkbord.town.Town;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a board costs the database does not depend on how many cards stand on it. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class BoardCostTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Wijken wijken;

    @Autowired
    private BoardReader reader;

    @Autowired
    private BoardPicture picture;

    @Autowired
    private Inbox inbox;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardWork work;

    private Viewer wijkagent;
    private WijkId wijk;
    private BoardAddress address;

    @BeforeEach
    void aWijk() {
        var politie = town.organisation("politie");
        wijk = town.wijk("zuidoost", politie);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        address = BoardAddress.ofWijk(wijken.find(wijk).orElseThrow().slug());
    }

    @Test
    void openingABoardTakesAtMostSixStatementsHoweverManyCards() {
        fill(5);
        open();
        var few = StatementCount.of(this::open);
        fill(60);
        open(); // names that are remembered for some seconds are read again
        var many = StatementCount.of(this::open);
        assertNeitherMany(few, many);
    }

    @Test
    void soDoesABoardOfInitiatives() {
        address = address.turned();
        propose(3);
        open();
        var few = StatementCount.of(this::open);
        propose(30);
        open();
        var many = StatementCount.of(this::open);
        assertNeitherMany(few, many);
    }

    /** Who looks is read again once a second, so in some of them and not in others. */
    private static void assertNeitherMany(int few, int many) {
        assertThat(few).isBetween(1, 6);
        assertThat(many).isBetween(few - 1, Math.min(few + 1, 6));
    }

    private void propose(int count) {
        spotlight.on(wijkagent);
        for (int i = 0; i < count; i++) {
            initiatives.propose(new InitiativeInput(
                    Cards.face(wijk, "Geveltuintjes"), Visibility.WIJKTEAM, "bewonersgroep", Reason.NONE));
        }
    }

    @Test
    void aMoveAndTheLookThatFollowsTakeAtMostEightEach() {
        var card = fill(20);
        var board = open();
        look(board, card);
        var move = StatementCount.of(() -> moves.move(card.ref(), Stage.TE_BESPREKEN, null));
        var look = StatementCount.of(() -> look(board, card));
        assertThat(move).isBetween(1, 8);
        assertThat(look).isBetween(1, 8);
    }

    private CardRow fill(int count) {
        for (int i = 1; i < count; i++) {
            var card = cards.signal(wijkagent, wijk, "Zwerfafval bij het plein", Visibility.WIJKTEAM);
            work.giveTo(card.ref(), wijkagent.organisation(), wijkagent.id());
        }
        return cards.signal(wijkagent, wijk, "Geluid rond de kooi", Visibility.WIJKTEAM);
    }

    private BoardContents open() {
        var contents = new BoardContents();
        reader.read(contents, address);
        picture.whole(contents, sight(contents));
        if (address.kind() == BoardKind.CARDS) {
            inbox.waiting(address);
        }
        return contents;
    }

    private void look(BoardContents board, CardRow card) {
        var difference = reader.look(board, address, Set.of(card.id()));
        picture.patch(difference, List.of(), board, sight(board));
    }

    private Sight sight(BoardContents board) {
        return new Sight(
                address, reader.wijken(address), wijkagent, board.columns().folded());
    }
}
