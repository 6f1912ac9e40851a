package nl.wijkbord.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.card.CardRelations;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.RelationKind;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.wijk.Wijken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is linked to nothing, for each organisation as far as it sees the other card. */
@SuppressWarnings("NullAway.Init")
class InboxTests extends FilterScene {

    @Autowired
    private CardRelations relations;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private BoardReader boards;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Wijken wijken;

    @Autowired
    private JdbcClient database;

    private Viewer colleague;
    private BoardAddress unlinked;
    private CardRow signal;

    @BeforeEach
    void aSignalThatTwoPartnersSee() {
        colleague = town.seated("collega", corporatie, Role.PROFESSIONAL, wijk);
        unlinked =
                BoardAddress.ofWijk(wijken.find(wijk).orElseThrow().slug()).with(Inbox.NEED, List.of(Inbox.UNLINKED));
        signal = cards.signal(wijkbeheerder, wijk, "zwerfafval", Visibility.WIJKTEAM);
    }

    @Test
    void aLinkCountsOnBothSidesForWhoSeesTheOtherCard() {
        link(cards.signal(wijkbeheerder, wijk, "losse tegel", Visibility.WIJKTEAM));

        assertThat(board(wijkbeheerder)).isEmpty();
        assertThat(board(wijkagent)).isEmpty();
    }

    @Test
    void aLinkToAHiddenCardIsNoLinkForWhoItIsHiddenFrom() {
        link(cards.signal(wijkbeheerder, wijk, "eigen zaak", Visibility.EIGEN_ORGANISATIE));

        assertThat(board(wijkbeheerder)).isEmpty();
        assertThat(board(wijkagent)).containsExactly("zwerfafval");
    }

    @Test
    void aHiddenAssignmentUnderItIsNoneForWhoItIsHiddenFrom() {
        ask(wijkbeheerder, signal);
        assertThat(board(wijkagent)).as("the team sees it").isEmpty();

        database.sql("update card set visibility = 'EIGEN_ORGANISATIE' where parent_id = ?")
                .param(signal.id().value())
                .update();

        assertThat(board(wijkagent)).containsExactly("zwerfafval");
        assertThat(board(wijkbeheerder)).isEmpty();
    }

    @Test
    void aCardInTheBinLinksNothing() {
        var other = cards.signal(wijkbeheerder, wijk, "losse tegel", Visibility.WIJKTEAM);
        link(other);

        work.remove(cards.row(other.ref(), wijkbeheerder).ref());

        assertThat(board(wijkagent)).containsExactly("zwerfafval");
    }

    @Test
    void onlySignalsAreInIt() {
        var alone = ask(wijkbeheerder, null);

        assertThat(board(wijkagent)).doesNotContain(alone.title()).containsExactly("zwerfafval");
        assertThat(board(wethouder)).as("more than is told with a title").isEmpty();
    }

    @Test
    void aBoardOfWhatIsNotLinkedSeesALinkComeAndGo() {
        var other = cards.signal(wijkbeheerder, wijk, "eigen zaak", Visibility.EIGEN_ORGANISATIE);
        link(other);
        spotlight.on(wijkagent);
        var contents = new BoardContents();
        boards.read(contents, unlinked);

        spotlight.on(wijkbeheerder);
        var shown = work.show(cards.row(other.ref(), wijkbeheerder).ref(), Visibility.WIJKTEAM, Set.of());
        spotlight.on(wijkagent);
        boards.look(contents, unlinked, Set.of(shown.id()));
        assertThat(contents.all()).isEmpty();

        spotlight.on(wijkbeheerder);
        work.remove(shown);
        spotlight.on(wijkagent);
        boards.look(contents, unlinked, Set.of(shown.id()));
        assertThat(contents.all()).extracting(CardRow::title).containsExactly("zwerfafval");
    }

    @Test
    void whatAReaderLeftLyingIsCountedForThatReader() {
        age(cards.signal(wijkbeheerder, wijk, "zit vast", Visibility.WIJKTEAM));
        age(signal);
        cards.signal(wijkbeheerder, wijk, "vers", Visibility.WIJKTEAM);
        assertThat(waiting(wijkagent)).isEqualTo(2);

        pages.open(signal.number(), wijkagent.clearance());

        assertThat(waiting(wijkagent)).isEqualTo(1);
        assertThat(waiting(colleague)).isEqualTo(2);
        assertThat(waiting(wijkbeheerder)).as("who made them").isZero();
    }

    @Test
    void theChipSaysHowManyWaitOnlyWhereSomeDo() {
        assertThat(Inbox.words(0)).isEqualTo(Inbox.meaning(0)).isEqualTo("Niet gekoppeld");
        assertThat(Inbox.words(2)).isEqualTo("Niet gekoppeld ◆ 2");
        assertThat(Inbox.meaning(2)).isEqualTo("Niet gekoppeld, 2 te lang onbekeken");
    }

    @Test
    void aHiddenCardIsNotCountedAndAHiddenLinkTakesNothingAway() {
        age(signal);
        var hidden = cards.signal(wijkbeheerder, wijk, "eigen zaak", Visibility.EIGEN_ORGANISATIE);
        age(hidden);
        assertThat(waiting(wijkagent)).isEqualTo(1);
        assertThat(waiting(colleague)).isEqualTo(2);

        spotlight.on(wijkbeheerder);
        link(hidden);

        assertThat(waiting(wijkagent)).isEqualTo(1);
        assertThat(waiting(colleague)).isZero();
    }

    private void link(CardRow other) {
        relations.link(signal.id(), RelationKind.HOORT_BIJ, other.number());
    }

    private CardRow ask(Viewer by, @Nullable CardRow under) {
        spotlight.on(by);
        var input = new AssignmentInput(
                Cards.face(wijk, "ruim het op"),
                by.organisation(),
                null,
                null,
                under == null ? null : under.id(),
                Reason.NONE);
        return cards.row(assignments.ask(input), by);
    }

    private void age(CardRow card) {
        database.sql("update card set stage_since = stage_since - interval '15' day where id = ?")
                .param(card.id().value())
                .update();
    }

    private long waiting(Viewer viewer) {
        spotlight.on(viewer);
        return inbox.waiting(unlinked.with("soort", List.of("afspraak")));
    }

    private List<String> board(Viewer viewer) {
        spotlight.on(viewer);
        var contents = new BoardContents();
        boards.read(contents, unlinked);
        return contents.all().stream()
                .map(CardRow::title)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
