package nl.wijkbord.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardBoards;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.Spot;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What may already stand on the board, and for whose eyes. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class SimilarSignalsTests {

    @Autowired
    private ObjectProvider<TwoPartners> towns;

    @Autowired
    private SimilarSignals similar;

    @Autowired
    private SignalService signals;

    @Autowired
    private CardBoards boards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private TwoPartners town;

    @BeforeEach
    void aTown() {
        town = towns.getObject();
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void theSameKindInTheSameBuurtIsAlike() {
        town.waste(town.wijkbeheerder, "Zwerfafval");
        town.waste(town.wijkbeheerder, "Zwerfafval elders", null, Visibility.WIJKTEAM);
        town.report(
                town.wijkbeheerder,
                "Geluid",
                new Spot(town.wijk, town.buurt, "plein"),
                town.category(),
                Visibility.WIJKTEAM);

        assertThat(titles(town.buurt, town.opbouwwerker)).containsExactly("Zwerfafval");
    }

    @Test
    void whereNoBuurtWasChosenTheWholeWijkIsLookedThrough() {
        town.waste(town.wijkbeheerder, "Zwerfafval");
        town.waste(town.wijkbeheerder, "Zwerfafval elders", null, Visibility.WIJKTEAM);

        assertThat(titles(null, town.opbouwwerker)).containsExactlyInAnyOrder("Zwerfafval", "Zwerfafval elders");
    }

    /** What lies on the border belongs to no buurt here, and may be anywhere along it. */
    @Test
    void whatAlsoStandsOnThisBoardIsAlikeInEveryBuurt() {
        var next = towns.getObject();
        var there = new Spot(next.wijk, next.buurt, "plein");
        var card = town.report(next.wijkbeheerder, "Zwerfafval", there, town.waste, Visibility.WIJKTEAM);
        assertThat(titles(town.buurt, town.opbouwwerker)).isEmpty();

        boards.standAlsoIn(card, Set.of(town.wijk));

        assertThat(titles(town.buurt, town.opbouwwerker)).containsExactly("Zwerfafval");
        assertThat(titles(null, town.opbouwwerker)).containsExactly("Zwerfafval");
    }

    @Test
    void whatAnotherOrganisationKeepsToItselfIsNotAlike() {
        town.waste(town.wijkbeheerder, "Van ons alleen", town.buurt, Visibility.EIGEN_ORGANISATIE);

        assertThat(titles(town.buurt, town.wijkbeheerder)).containsExactly("Van ons alleen");
        assertThat(titles(town.buurt, town.opbouwwerker)).isEmpty();
    }

    @Test
    void whoReadsTitlesOnlyDoesNotLearnTheKindThisWay() {
        town.waste(town.wijkbeheerder, "Zwerfafval");
        spotlight.on(town.wethouder);

        assertThat(titles(town.buurt, town.wethouder)).isEmpty();
    }

    @Test
    void whatWasToldTwelveWeeksAgoIsNewsAgainUnlessItWasSeenSince() {
        var longAgo = town.waste(town.wijkbeheerder, "Zwerfafval").id();
        age(longAgo, 13);
        assertThat(titles(town.buurt, town.opbouwwerker)).isEmpty();

        signals.seenAgain(longAgo);

        assertThat(titles(town.buurt, town.opbouwwerker)).containsExactly("Zwerfafval");
    }

    @Test
    void atMostFiveAreShownTheNewestFirstInOneStatement() {
        for (int i = 1; i <= 7; i++) {
            age(town.waste(town.wijkbeheerder, "Zwerfafval " + "x".repeat(i)).id(), i);
        }
        similar.to(spot(town.buurt), town.waste.id(), town.opbouwwerker.clearance());

        var statements =
                StatementCount.of(() -> similar.to(spot(town.buurt), town.waste.id(), town.opbouwwerker.clearance()));

        assertThat(titles(town.buurt, town.opbouwwerker)).hasSize(5).startsWith("Zwerfafval x", "Zwerfafval xx");
        assertThat(statements).isEqualTo(1);
    }

    private void age(CardId card, int weeks) {
        database.sql("update card set created_at = ? where id = ?")
                .params(
                        LocalDateTime.ofInstant(clock.instant().minus(Duration.ofDays(7L * weeks)), ZoneOffset.UTC),
                        card.value())
                .update();
    }

    private List<String> titles(@Nullable UUID buurt, Viewer viewer) {
        return similar.to(spot(buurt), town.waste.id(), viewer.clearance()).stream()
                .map(SimilarSignal::title)
                .toList();
    }

    private Spot spot(@Nullable UUID buurt) {
        return new Spot(town.wijk, buurt, "");
    }
}
