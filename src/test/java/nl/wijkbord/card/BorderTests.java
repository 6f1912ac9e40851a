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
import nl.wijkbord.security.OrganisationId;
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

/** A street on the border of two wijken: one card, on both boards. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class BorderTests {

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

    private OrganisationId gemeente;
    private OrganisationId welzijn;
    private WijkId noord;
    private WijkId zuid;
    private Viewer wijkmanager;
    private Viewer wijkbeheerder;
    private Viewer opbouwwerker;
    private Viewer wijkmanagerOfZuid;

    /** The corporatie works in noord only, welzijn in zuid only. */
    @BeforeEach
    void twoWijken() {
        gemeente = town.organisation("gemeente");
        welzijn = town.organisation("welzijn");
        var corporatie = town.organisation("corporatie");
        noord = town.wijk("noord", gemeente, corporatie);
        zuid = town.wijk("zuid", gemeente, welzijn);
        wijkmanager = town.person("wijkmanager", gemeente, Role.COORDINATOR, noord);
        wijkbeheerder = town.person("wijkbeheerder", corporatie, Role.PROFESSIONAL, noord);
        opbouwwerker = town.seated("opbouwwerker", welzijn, Role.PROFESSIONAL, zuid);
        wijkmanagerOfZuid = town.person("wijkmanager", gemeente, Role.COORDINATOR, zuid);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void oneCardStandsOnBothBoards() {
        var card = signal();
        assertThat(seenBy(opbouwwerker, card)).isEmpty();
        onBoth(card);

        assertThat(seenBy(opbouwwerker, card)).containsExactly("board", "search", "page", "history", "count");
        assertThat(seenBy(wijkbeheerder, card)).hasSize(5);
        assertThat(board.board(CardFilter.in(Set.of(zuid)), opbouwwerker.clearance()))
                .extracting(CardRow::id, CardRow::wijk, CardRow::also)
                .containsExactly(tuple(card.id(), noord, Set.of(zuid)));
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
        var card = signal();
        onBoth(card);

        var stray = new Viewer(
                wijkbeheerder.id(),
                "wijkbeheerder",
                wijkbeheerder.organisation(),
                Map.of(zuid, Set.of(Role.PROFESSIONAL)),
                Set.of());

        assertThat(seenBy(stray, card)).isEmpty();
        assertThat(seenBy(town.person("agent", welzijn, Role.PROFESSIONAL, noord), card))
                .isEmpty();
    }

    @Test
    void whoReadsTitlesInTheOneAndAllInTheOtherReadsAll() {
        var card = signal();
        onBoth(card);

        var both = new Viewer(
                wijkmanager.id(),
                "wethouder",
                gemeente,
                Map.of(noord, Set.of(Role.EXECUTIVE_READER), zuid, Set.of(Role.PROFESSIONAL)),
                Set.of());
        var titles = town.person("wethouder", gemeente, Role.EXECUTIVE_READER, zuid);

        assertThat(cards.row(card.ref(), both).titleOnly()).isFalse();
        assertThat(cards.row(card.ref(), titles).titleOnly()).isTrue();
    }

    @Test
    void theOtherTeamDoesNotReadWhatItSaidBefore() {
        var card = signal();
        work.say(card.ref(), it -> it.titled("Lantaarn uit"), Reason.NONE);
        onBoth(card);
        work.say(ref(card), it -> it.titled("Lantaarn brandt"), Reason.NONE);

        assertThat(formerTitles(card, opbouwwerker)).containsExactly("Lantaarn uit");
        assertThat(formerTitles(card, wijkbeheerder)).containsExactly("Lantaarn uit", "Lantaarn kapot");
        assertThat(formerTitles(card, town.person("boa", gemeente, Role.PROFESSIONAL, noord, zuid)))
                .containsExactly("Lantaarn uit", "Lantaarn kapot");
    }

    /** They read it while it stood on their board, and go on reading that. */
    @Test
    void whatMovesToWhereItAlreadyStoodStandsThereOnce() {
        var both = town.person("wijkmanager", gemeente, Role.COORDINATOR, noord, zuid);
        var card = cards.signal(both, noord, "Lantaarn kapot", Visibility.WIJKTEAM);
        work.say(card.ref(), it -> it.titled("Lantaarn uit"), Reason.NONE);
        boards.standAlsoIn(ref(card, both), Set.of(zuid));
        work.say(ref(card, both), it -> it.titled("Lantaarn brandt"), Reason.NONE);

        work.settle(ref(card, both), new Spot(zuid, null, "bij de brug"), Reason.NONE);

        assertThat(cards.row(card.ref(), both))
                .extracting(CardRow::wijk, CardRow::also)
                .containsExactly(zuid, Set.of());
        assertThat(formerTitles(card, opbouwwerker)).containsExactly("Lantaarn uit");
        assertThat(seenBy(wijkbeheerder, card)).isEmpty();
    }

    @Test
    void whoWorksInTheOtherWijkWorksOnIt() {
        var card = signal();
        onBoth(card);
        spotlight.on(opbouwwerker);

        var taken = moves.takeUp(ref(card), new Charge(welzijn, opbouwwerker.id(), Set.of(), null, null), null);
        comments.say(card.id(), "We lopen er langs.", null, Reason.NONE);

        assertThat(cards.row(taken.ref(), wijkbeheerder).lead()).isEqualTo(welzijn);
        assertThat(cards.row(taken.ref(), wijkbeheerder).leadUser()).isEqualTo(opbouwwerker.id());
        assertThat(comments.of(card.id(), wijkbeheerder.clearance())).hasSize(1);
    }

    @Test
    void whoDoesNotDecideWhoSeesItPutsItOnNoOtherBoard() {
        var card = signal();

        spotlight.on(wijkbeheerder);
        refused("card.also.decide", card, Set.of(zuid));
        spotlight.on(opbouwwerker);
        refused("card.not-found", card, Set.of(zuid));
    }

    @Test
    void whoConnectsThePartnersThereTakesItOffThatBoardAndNoOther() {
        var oost = town.wijk("oost", gemeente);
        var card = signal();
        boards.standAlsoIn(card.ref(), Set.of(zuid, oost));

        spotlight.on(wijkmanagerOfZuid);
        refused("card.also.decide", card, Set.of(zuid));
        refused("card.also.decide", card, Set.of(town.wijk("west", gemeente)));
        boards.standAlsoIn(ref(card), Set.of(oost));

        assertThat(seenBy(wijkmanagerOfZuid, card)).isEmpty();
        assertThat(seenBy(opbouwwerker, card)).isEmpty();
        assertThat(cards.row(card.ref(), wijkmanager).also()).containsExactly(oost);
        assertThat(pages.history(card.number(), wijkmanager.clearance()))
                .extracting(HistoryEntry::change)
                .contains(
                        new FieldChange("also", null, zuid.value().toString()),
                        new FieldChange("also", zuid.value().toString(), null));
    }

    @Test
    void whoHasSomethingToDoOnItDoesNotLoseSightOfIt() {
        var card = signal();
        onBoth(card);
        work.helpedBy(ref(card), Set.of(welzijn));

        refused("card.also.team", card, Set.of());
    }

    @Test
    void whoDoesItForTheOtherTeamNoLongerDoes() {
        var card = signal();
        onBoth(card);
        var boa = town.seated("boa", gemeente, Role.PROFESSIONAL, zuid);
        work.giveTo(ref(card), gemeente, boa.id());

        boards.standAlsoIn(ref(card), Set.of());

        assertThat(cards.row(card.ref(), wijkmanager).lead()).isEqualTo(gemeente);
        assertThat(cards.row(card.ref(), wijkmanager).leadUser()).isNull();
    }

    @Test
    void whatIsNoWijkOrItsOwnIsNoOtherBoard() {
        var card = signal();

        refused("card.also.unknown", card, Set.of(new WijkId(UUID.randomUUID())));
        boards.standAlsoIn(ref(card), Set.of(noord));

        assertThat(cards.row(card.ref(), wijkmanager).also()).isEmpty();
    }

    @Test
    void whoseEyesStayOnOneOrganisationSeeItInBothWijken() {
        var card = cards.signal(wijkmanager, noord, "Lantaarn kapot", Visibility.EIGEN_ORGANISATIE);
        assertThat(seenBy(wijkmanagerOfZuid, card)).isEmpty();

        onBoth(card);

        assertThat(seenBy(wijkmanagerOfZuid, card)).isNotEmpty();
        assertThat(seenBy(opbouwwerker, card)).isEmpty();
        assertThat(seenBy(wijkbeheerder, card)).isEmpty();
    }

    private CardRow signal() {
        return cards.signal(wijkmanager, noord, "Lantaarn kapot", Visibility.WIJKTEAM);
    }

    private void onBoth(CardRow card) {
        spotlight.on(wijkmanager);
        boards.standAlsoIn(ref(card), Set.of(zuid));
    }

    private CardRef ref(CardRow card) {
        return ref(card, wijkmanager);
    }

    private CardRef ref(CardRow card, Viewer viewer) {
        return cards.row(card.ref(), viewer).ref();
    }

    private void refused(String key, CardRow card, Set<WijkId> others) {
        assertThatThrownBy(() -> boards.standAlsoIn(ref(card), others)).hasMessage(key);
    }

    private List<String> formerTitles(CardRow card, Viewer viewer) {
        return pages.history(card.number(), viewer.clearance()).stream()
                .map(HistoryEntry::change)
                .filter(it -> it != null && "title".equals(it.field()))
                .map(FieldChange::former)
                .toList();
    }
}
