package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.dossier.CommentService;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** A street on the border of two wijken: one card, on both boards. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class BorderTests {

    @Autowired
    private ObjectProvider<Border> borders;

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private CardBoards boards;

    @Autowired
    private CardWork work;

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardService board;

    @Autowired
    private CardSearch search;

    @Autowired
    private CardPages pages;

    @Autowired
    private CommentService comments;

    private Border border;
    private Viewer wijkbeheerder;
    private Viewer wijkmanagerOfZuid;

    @BeforeEach
    void twoWijken() {
        border = borders.getObject();
        wijkbeheerder = town.person("wijkbeheerder", border.corporatie, Role.PROFESSIONAL, border.noord);
        wijkmanagerOfZuid = town.person("wijkmanager", border.gemeente, Role.COORDINATOR, border.zuid);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void oneCardStandsOnBothBoards() {
        var card = border.signal();
        assertThat(seenBy(border.opbouwwerker, card)).isEmpty();
        border.onBoth(card);

        assertThat(seenBy(border.opbouwwerker, card)).containsExactly("board", "search", "page", "history", "count");
        assertThat(seenBy(wijkbeheerder, card)).hasSize(5);
        assertThat(board.board(CardFilter.in(Set.of(border.zuid)), border.opbouwwerker.clearance()))
                .extracting(CardRow::id, CardRow::wijk, CardRow::also)
                .containsExactly(tuple(card.id(), border.noord, Set.of(border.zuid)));
    }

    private List<String> seenBy(Viewer viewer, CardRow card) {
        var eyes = viewer.clearance();
        var all = CardFilter.in(Set.of());
        return Stream.of(
                        board.board(all, eyes).isEmpty() ? "" : "board",
                        search.find("Lantaarn", eyes, 5).isEmpty() ? "" : "search",
                        pages.find(card.number(), eyes).isEmpty() ? "" : "page",
                        pages.history(card.number(), eyes).isEmpty() ? "" : "history",
                        board.count(all, eyes) == 0 ? "" : "count")
                .filter(it -> !it.isEmpty())
                .toList();
    }

    @Test
    void aSeatInTheOneWijkAndATeamInTheOtherOpenNothing() {
        var card = border.onBoth();

        var stray = new Viewer(
                wijkbeheerder.id(),
                "wijkbeheerder",
                wijkbeheerder.organisation(),
                Map.of(border.zuid, Set.of(Role.PROFESSIONAL)),
                Set.of());

        assertThat(seenBy(stray, card)).isEmpty();
        assertThat(seenBy(town.person("agent", border.welzijn, Role.PROFESSIONAL, border.noord), card))
                .isEmpty();
    }

    @Test
    void whoReadsTitlesInTheOneAndAllInTheOtherReadsAll() {
        var card = border.onBoth();

        var both = new Viewer(
                border.wijkmanager.id(),
                "wethouder",
                border.gemeente,
                Map.of(border.noord, Set.of(Role.EXECUTIVE_READER), border.zuid, Set.of(Role.PROFESSIONAL)),
                Set.of());
        var titles = town.person("wethouder", border.gemeente, Role.EXECUTIVE_READER, border.zuid);

        assertThat(cards.row(card.ref(), both).titleOnly()).isFalse();
        assertThat(cards.row(card.ref(), titles).titleOnly()).isTrue();
    }

    @Test
    void theOtherTeamDoesNotReadWhatItSaidBefore() {
        var card = border.signal();
        work.say(card.ref(), it -> it.titled("Lantaarn uit"), Reason.NONE);
        border.onBoth(card);
        work.say(border.ref(card), it -> it.titled("Lantaarn brandt"), Reason.NONE);

        assertThat(cards.formerTitles(card, border.opbouwwerker)).containsExactly("Lantaarn uit");
        assertThat(cards.formerTitles(card, wijkbeheerder)).containsExactly("Lantaarn uit", "Lantaarn kapot");
        assertThat(cards.formerTitles(
                        card, town.person("boa", border.gemeente, Role.PROFESSIONAL, border.noord, border.zuid)))
                .containsExactly("Lantaarn uit", "Lantaarn kapot");
    }

    /** They read it while it stood on their board, and go on reading that. */
    @Test
    void whatMovesToWhereItAlreadyStoodStandsThereOnce() {
        var both = town.person("wijkmanager", border.gemeente, Role.COORDINATOR, border.noord, border.zuid);
        var card = cards.signal(both, border.noord, "Lantaarn kapot", Visibility.WIJKTEAM);
        work.say(card.ref(), it -> it.titled("Lantaarn uit"), Reason.NONE);
        boards.standAlsoIn(cards.row(card.ref(), both).ref(), Set.of(border.zuid));
        work.say(cards.row(card.ref(), both).ref(), it -> it.titled("Lantaarn brandt"), Reason.NONE);

        work.settle(cards.row(card.ref(), both).ref(), new Spot(border.zuid, null, "bij de brug"), Reason.NONE);

        assertThat(cards.row(card.ref(), both))
                .extracting(CardRow::wijk, CardRow::also)
                .containsExactly(border.zuid, Set.of());
        assertThat(cards.formerTitles(card, border.opbouwwerker)).containsExactly("Lantaarn uit");
        assertThat(seenBy(wijkbeheerder, card)).isEmpty();
    }

    @Test
    void whoWorksInTheOtherWijkWorksOnIt() {
        var card = border.onBoth();
        spotlight.on(border.opbouwwerker);

        var taken = moves.takeUp(
                border.ref(card), new Charge(border.welzijn, border.opbouwwerker.id(), Set.of(), null, null), null);
        comments.say(card.id(), "We lopen er langs.", null, Reason.NONE);

        assertThat(cards.row(taken.ref(), wijkbeheerder).lead()).isEqualTo(border.welzijn);
        assertThat(cards.row(taken.ref(), wijkbeheerder).leadUser()).isEqualTo(border.opbouwwerker.id());
        assertThat(comments.of(card.id(), wijkbeheerder.clearance())).hasSize(1);
    }

    @Test
    void whoDoesNotDecideWhoSeesItPutsItOnNoOtherBoard() {
        var card = border.signal();

        spotlight.on(wijkbeheerder);
        refused("card.also.decide", card, Set.of(border.zuid));
        spotlight.on(border.opbouwwerker);
        refused("card.not-found", card, Set.of(border.zuid));
    }

    @Test
    void whoConnectsThePartnersThereTakesItOffThatBoardAndNoOther() {
        var oost = town.wijk("oost", border.gemeente);
        var card = border.signal();
        boards.standAlsoIn(card.ref(), Set.of(border.zuid, oost));

        spotlight.on(wijkmanagerOfZuid);
        refused("card.also.decide", card, Set.of(border.zuid));
        refused("card.also.decide", card, Set.of(town.wijk("west", border.gemeente)));
        boards.standAlsoIn(border.ref(card), Set.of(oost));

        assertThat(seenBy(wijkmanagerOfZuid, card)).isEmpty();
        assertThat(seenBy(border.opbouwwerker, card)).isEmpty();
        assertThat(cards.row(card.ref(), border.wijkmanager).also()).containsExactly(oost);
        assertThat(pages.history(card.number(), border.wijkmanager.clearance()))
                .extracting(HistoryEntry::change)
                .contains(
                        new FieldChange("also", null, border.zuid.value().toString()),
                        new FieldChange("also", border.zuid.value().toString(), null));
    }

    @Test
    void whoHasSomethingToDoOnItDoesNotLoseSightOfIt() {
        var card = border.onBoth();
        work.helpedBy(border.ref(card), Set.of(border.welzijn));

        refused("card.also.team", card, Set.of());
    }

    @Test
    void whoDoesItForTheOtherTeamNoLongerDoes() {
        var card = border.onBoth();
        var boa = town.seated("boa", border.gemeente, Role.PROFESSIONAL, border.zuid);
        work.giveTo(border.ref(card), border.gemeente, boa.id());

        boards.standAlsoIn(border.ref(card), Set.of());

        assertThat(cards.row(card.ref(), border.wijkmanager).lead()).isEqualTo(border.gemeente);
        assertThat(cards.row(card.ref(), border.wijkmanager).leadUser()).isNull();
    }

    @Test
    void whatIsNoWijkOrItsOwnIsNoOtherBoard() {
        var card = border.signal();

        refused("card.also.unknown", card, Set.of(new WijkId(UUID.randomUUID())));
        boards.standAlsoIn(border.ref(card), Set.of(border.noord));

        assertThat(cards.row(card.ref(), border.wijkmanager).also()).isEmpty();
    }

    @Test
    void whoseEyesStayOnOneOrganisationSeeItInBothWijken() {
        var card = border.signal(Visibility.EIGEN_ORGANISATIE);
        assertThat(seenBy(wijkmanagerOfZuid, card)).isEmpty();

        border.onBoth(card);

        assertThat(seenBy(wijkmanagerOfZuid, card)).isNotEmpty();
        assertThat(seenBy(border.opbouwwerker, card)).isEmpty();
        assertThat(seenBy(wijkbeheerder, card)).isEmpty();
    }

    private void refused(String key, CardRow card, Set<WijkId> others) {
        assertThatThrownBy(() -> boards.standAlsoIn(border.ref(card), others)).hasMessage(key);
    }
}
