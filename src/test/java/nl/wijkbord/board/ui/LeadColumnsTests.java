package nl.wijkbord.board.ui;

import static nl.wijkbord.card.ui.OpenCard.notice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.CardMover;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.StatementCount;
import nl.wijkbord.ui.Screen;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** A board of who does what: the same cards, with a column for every organisation. */
@ExtendWith(Screen.class)
@SuppressWarnings("NullAway.Init")
class LeadColumnsTests extends FilterScene {

    @Autowired
    private Wijken wijken;

    @Autowired
    private Organisations organisations;

    @Autowired
    private BoardReader reader;

    @Autowired
    private BoardPicture picture;

    @Autowired
    private CardMover mover;

    private Viewer wijkmanager;
    private BoardAddress address;

    @BeforeEach
    void theyAreKnownByName() {
        organisations.forget();
        wijkmanager = town.seated("wijkmanager", politie, Role.COORDINATOR, wijk);
        address = BoardAddress.ofWijk(wijken.find(wijk).orElseThrow().slug())
                .with(BoardAddress.VIEW, List.of(BoardAddress.BY_LEAD));
    }

    private BoardContents board(Viewer viewer) {
        spotlight.on(viewer);
        var contents = new BoardContents();
        reader.read(contents, address);
        return contents;
    }

    private String slug(OrganisationId organisation) {
        return organisations.find(organisation).orElseThrow().slug();
    }

    private CardRow ledBy(Viewer viewer, String title, Visibility visibility) {
        var card = cards.signal(viewer, wijk, title, visibility);
        return cards.row(work.giveTo(card.ref(), viewer.organisation(), null).ref(), viewer);
    }

    private void drop(Viewer viewer, CardRow card, String to) {
        var board = board(viewer);
        var columns = board.columns();
        mover.move(columns.move(new Columns.Wish(
                () -> cards.row(card.ref(), viewer), board.placeOf(card).column(), to, null, () -> {})));
    }

    @Test
    void whatAnOrganisationLeadsLiesInItsColumn() {
        var free = cards.signal(wijkbeheerder, wijk, "Lantaarn", Visibility.WIJKTEAM);
        var led = ledBy(wijkbeheerder, "Zwerfafval", Visibility.WIJKTEAM);

        var board = board(wijkagent);

        assertThat(board.columns().names())
                .containsExactly(
                        LeadColumns.NOBODY, slug(corporatie), slug(politie), LeadColumns.OTHERS, LeadColumns.DONE);
        assertThat(board.placeOf(free).column()).isEqualTo(LeadColumns.NOBODY);
        assertThat(board.placeOf(led).column()).isEqualTo(slug(corporatie));
        assertThat(board.columns().folded()).containsExactlyInAnyOrder(LeadColumns.OTHERS, LeadColumns.DONE);
    }

    @Test
    void whatMayNotBeSeenLiesInNoColumn() {
        var hidden = ledBy(wijkbeheerder, "Spanning", Visibility.EIGEN_ORGANISATIE);

        assertThat(board(wijkbeheerder).all()).extracting(CardRow::id).containsExactly(hidden.id());
        var board = board(wijkagent);
        assertThat(board.all()).isEmpty();
        assertThat(board.columns().folded()).contains(slug(corporatie));
    }

    @Test
    void whoReadsTitlesOnlyDoesNotLearnWhoLeads() {
        var card = ledBy(wijkbeheerder, "Zwerfafval", Visibility.WIJKTEAM);

        assertThat(board(wethouder).placeOf(card).column()).isEqualTo(LeadColumns.OTHERS);
    }

    @Test
    void droppingOnAnotherAsksAndTheCardStays() {
        var card = ledBy(wijkmanager, "Zwerfafval", Visibility.WIJKTEAM);

        drop(wijkmanager, card, slug(corporatie));

        assertThat(notice()).contains("de vraag is gesteld");
        var board = board(wijkbeheerder);
        assertThat(board.placeOf(card).column()).isEqualTo(slug(politie));
        var sight = new Sight(address, reader.wijken(address), wijkbeheerder, Set.of());
        assertThat(picture.whole(board, sight).tiles().getFirst().states())
                .extracting(Tile.State::text)
                .contains("gevraagd: "
                        + organisations.find(corporatie).orElseThrow().name());
    }

    @Test
    void droppingOnTheOwnOrganisationTakesIt() {
        var card = cards.signal(wijkbeheerder, wijk, "Lantaarn", Visibility.WIJKTEAM);

        drop(wijkagent, card, slug(politie));

        assertThat(cards.row(card.ref(), wijkagent).lead()).isEqualTo(politie);
    }

    @Test
    void whoMayNotGiveItReadsSoAndTheMenuDoesNotOfferIt() {
        var card = cards.signal(wijkbeheerder, wijk, "Lantaarn", Visibility.WIJKTEAM);

        drop(wijkagent, card, slug(corporatie));

        assertThat(notice()).startsWith("Alleen wie de partners verbindt");
        var columns = board(wijkagent).columns();
        assertThat(columns.names().stream().filter(it -> columns.lets(card, LeadColumns.NOBODY, it)))
                .containsExactly(slug(politie));
    }

    @Test
    void nothingIsClosedOrPutInOrderHere() {
        var card = cards.signal(wijkbeheerder, wijk, "Lantaarn", Visibility.WIJKTEAM);

        assertThatThrownBy(() -> drop(wijkbeheerder, card, LeadColumns.DONE)).hasMessage("board.lead.not-there");
        assertThatThrownBy(() -> drop(wijkbeheerder, card, LeadColumns.NOBODY)).hasMessage("board.lead.order");
    }

    @Test
    void itTakesNoMoreStatementsThanTheUsualBoard() {
        ledBy(wijkbeheerder, "Zwerfafval", Visibility.WIJKTEAM);
        var usual = address.with(BoardAddress.VIEW, List.of());
        spotlight.on(wijkagent);
        reader.read(new BoardContents(), usual);
        var few = StatementCount.of(() -> reader.read(new BoardContents(), usual));

        assertThat(StatementCount.of(() -> reader.read(new BoardContents(), address)))
                .isEqualTo(few);
    }
}
