package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way to read cards, seen by two organisations: what one shares with the other is there, what it keeps is not. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class ReadingTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private CardService reading;

    @Autowired
    private CardPages pages;

    @Autowired
    private CardRelations relations;

    @Autowired
    private CardWork work;

    @Autowired
    private CardMoves moves;

    private OrganisationId corporatie;
    private WijkId wijk;
    private Viewer wijkagent;
    private Viewer wijkbeheerder;
    private Viewer wethouder;
    private CardRow open;
    private CardRow hidden;

    @BeforeEach
    void twoCards() {
        var politie = town.organisation("politie");
        corporatie = town.organisation("corporatie");
        wijk = town.wijk("zuidoost", politie, corporatie);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        wijkbeheerder = town.person("wijkbeheerder", corporatie, Role.PROFESSIONAL, wijk);
        wethouder = town.person("wethouder", politie, Role.EXECUTIVE_READER, wijk);
        open = cards.signal(wijkbeheerder, wijk, "Zwerfafval bij de winkels", Visibility.WIJKTEAM);
        hidden = cards.signal(wijkbeheerder, wijk, "Spanning in het portiek", Visibility.BEPERKT, corporatie);
    }

    private List<CardRow> as(Viewer viewer, java.util.function.Supplier<List<CardRow>> question) {
        spotlight.on(viewer);
        return question.get();
    }

    @Test
    void theBoardShowsWhatIsSharedAndNotWhatIsKept() {
        assertThat(as(wijkbeheerder, () -> reading.board(filter(), wijkbeheerder.clearance())))
                .hasSize(2);
        assertThat(as(wijkagent, () -> reading.board(filter(), wijkagent.clearance())))
                .extracting(CardRow::id)
                .containsExactly(open.id());
    }

    @Test
    void lookingAgainFindsOnlyWhatIsShared() {
        var both = Set.of(open.id(), hidden.id());
        assertThat(as(wijkbeheerder, () -> reading.board(filter(), both, wijkbeheerder.clearance())))
                .hasSize(2);
        assertThat(as(wijkagent, () -> reading.board(filter(), both, wijkagent.clearance())))
                .hasSize(1);
        assertThat(as(wijkagent, () -> reading.rows(both, wijkagent.clearance())))
                .hasSize(1);
    }

    @Test
    void searchFindsOnlyWhatIsShared() {
        var words = filter().words("portiek");
        assertThat(as(wijkbeheerder, () -> reading.search(words, wijkbeheerder.clearance(), 10)))
                .hasSize(1);
        assertThat(as(wijkagent, () -> reading.search(words, wijkagent.clearance(), 10)))
                .isEmpty();
    }

    @Test
    void aHiddenNumberAndAnUnknownNumberAreTheSame() {
        spotlight.on(wijkagent);
        assertThat(pages.open(hidden.number(), wijkagent.clearance())).isEmpty();
        assertThat(pages.open(new CardNumber(CardKind.SIGNAL, 999_999), wijkagent.clearance()))
                .isEmpty();
        assertThat(pages.history(hidden.number(), wijkagent.clearance())).isEmpty();
    }

    @Test
    void aLinkShowsOnlyToWhoSeesBothEnds() {
        spotlight.on(wijkbeheerder);
        relations.link(open.id(), RelationKind.HOORT_BIJ, hidden.number());
        assertThat(relations.of(open.id(), wijkbeheerder.clearance())).hasSize(1);
        spotlight.on(wijkagent);
        assertThat(relations.of(open.id(), wijkagent.clearance())).isEmpty();
    }

    @Test
    void thatThereIsALinkIsToldOnlyToWhoSeesBothEnds() {
        spotlight.on(wijkbeheerder);
        relations.link(open.id(), RelationKind.HOORT_BIJ, hidden.number());
        relations.unlink(open.id(), RelationKind.HOORT_BIJ, hidden.id());
        relations.unlink(open.id(), RelationKind.HOORT_BIJ, hidden.id());
        var both = cards.signal(wijkbeheerder, wijk, "Volle bakken", Visibility.WIJKTEAM);
        relations.link(both.id(), RelationKind.HOORT_BIJ, open.number());

        assertThat(deeds(open, wijkbeheerder))
                .containsExactly("card.linked", "card.unlinked", "card.linked", "card.created");
        assertThat(deeds(open, wijkagent)).containsExactly("card.linked", "card.created");
        assertThat(deeds(both, wijkagent)).contains("card.linked");
        assertThat(deeds(hidden, wijkbeheerder)).contains("card.unlinked", "card.linked");

        spotlight.on(wijkbeheerder);
        work.show(both.ref(), Visibility.EIGEN_ORGANISATIE, Set.of());
        assertThat(deeds(open, wijkagent)).containsExactly("card.created");
    }

    private List<String> deeds(CardRow card, Viewer viewer) {
        spotlight.on(viewer);
        return pages.history(card.number(), viewer.clearance()).stream()
                .map(HistoryEntry::action)
                .toList();
    }

    @Test
    void aLinkToACardThatMayNotBeSeenCannotBeRemoved() {
        spotlight.on(wijkbeheerder);
        relations.link(open.id(), RelationKind.HOORT_BIJ, hidden.number());
        spotlight.on(wijkagent);

        assertThatThrownBy(() -> relations.unlink(open.id(), RelationKind.HOORT_BIJ, hidden.id()))
                .hasMessage("card.not-found");
    }

    @Test
    void whoReadsTitlesCannotFindOutByReadingOrSearchingMore() {
        spotlight.on(wijkbeheerder);
        work.say(open.ref(), it -> it.telling("Bij de ingang van de supermarkt"), Reason.NONE);
        spotlight.on(wethouder);
        var page = pages.find(open.number(), wethouder.clearance()).orElseThrow();
        assertThat(page.titleOnly()).isTrue();
        assertThat(page.description()).isEmpty();
        assertThat(reading.search(filter().words("supermarkt"), wethouder.clearance(), 10))
                .isEmpty();
        assertThat(reading.search(filter().words("zwerfafval"), wethouder.clearance(), 10))
                .hasSize(1);
    }

    @Test
    void whoReadsTitlesDoesNotLearnWhoLeadsAndHowSoon() {
        spotlight.on(wijkbeheerder);
        var urgent = work.say(open.ref(), it -> it.within(Priority.URGENT), Reason.NONE);
        var led = work.giveTo(urgent, corporatie, wijkbeheerder.id());
        work.expectBefore(led.ref(), LocalDate.of(2020, 1, 1));

        var seen = as(wethouder, () -> reading.board(filter(), wethouder.clearance()));

        assertThat(seen).singleElement().satisfies(it -> {
            assertThat(it.title()).isEqualTo("Zwerfafval bij de winkels");
            assertThat(it.lead()).isNull();
            assertThat(it.leadUser()).isNull();
            assertThat(it.due()).isNull();
            assertThat(it.priority()).isEqualTo(Priority.NORMAAL);
            assertThat(it.isFresh()).isFalse();
        });
    }

    @Test
    void whoReadsTitlesDoesNotLearnItByAskingEither() {
        spotlight.on(wijkbeheerder);
        var urgent = work.say(open.ref(), it -> it.within(Priority.URGENT), Reason.NONE);
        var led = work.giveTo(urgent, corporatie, wijkbeheerder.id());
        work.expectBefore(led.ref(), LocalDate.of(2020, 1, 1));

        var late = filter().when(new CardFilter.When(Set.of(), Set.of(CardFilter.Term.LATE), null));
        var ours = filter().who(new CardFilter.Who(Set.of(corporatie), Set.of()));
        for (var question : List.of(late, ours)) {
            assertThat(as(wijkagent, () -> reading.board(question, wijkagent.clearance())))
                    .hasSize(1);
            assertThat(as(wethouder, () -> reading.board(question, wethouder.clearance())))
                    .isEmpty();
            assertThat(reading.count(question, wethouder.clearance())).isZero();
        }
        assertThat(as(
                        wethouder,
                        () -> reading.board(
                                filter().what(CardFilter.What.ANYTHING.in(Set.of(Stage.NIEUW))),
                                wethouder.clearance())))
                .hasSize(1);
    }

    @Test
    void whoReadsTitlesDoesNotLearnWhatACardWaitsFor() {
        spotlight.on(wijkbeheerder);
        moves.waitFor(
                open.ref(),
                new Waiting(WaitingReason.BUDGET, "de aannemer", LocalDate.MAX.withYear(2030)),
                Reason.NONE);

        assertThat(pages.find(open.number(), wijkagent.clearance())
                        .orElseThrow()
                        .waiting())
                .isNotNull();
        assertThat(pages.find(open.number(), wethouder.clearance())
                        .orElseThrow()
                        .waiting())
                .isNull();
    }

    @Test
    void searchKnowsNumbersAccentsAndTheBeginningOfWords() {
        spotlight.on(wijkbeheerder);
        work.say(open.ref(), it -> it.telling("Bij café De Hoek was en will men met for"), Reason.NONE);
        for (var words : List.of(
                "cafe",
                "CAFÉ",
                "zwerf",
                "winkels zwerf",
                "de hoek",
                "was",
                "wa hoek",
                "wil",
                "will zwerf",
                "for",
                open.number().toString())) {
            assertThat(reading.search(filter().words(words), wijkbeheerder.clearance(), 10))
                    .as(words)
                    .extracting(CardRow::id)
                    .containsExactly(open.id());
        }
        assertThat(reading.search(filter().words("afval"), wijkbeheerder.clearance(), 10))
                .isEmpty();
        assertThat(reading.search(filter().words("%_' \"+-*()<>~@"), wijkbeheerder.clearance(), 10))
                .hasSizeLessThan(3);
    }

    private CardFilter filter() {
        return CardFilter.in(Set.of(wijk));
    }
}
