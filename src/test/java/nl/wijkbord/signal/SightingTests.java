package nl.wijkbord.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.ui.Times;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A signal is seen again, and who may say so and hear of it. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class SightingTests {

    @Autowired
    private ObjectProvider<TwoPartners> towns;

    @Autowired
    private SignalService signals;

    @Autowired
    private SignalTypes types;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Times times;

    @Autowired
    private JdbcClient database;

    private TwoPartners town;
    private CardRow card;

    @BeforeEach
    void aSignal() {
        town = towns.getObject();
        card = town.waste(town.wijkbeheerder, "Zwerfafval");
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void everyoneWhoSeesItAgainIsCountedAfterTheTelling() {
        signals.seenAgain(card.id());
        spotlight.on(town.opbouwwerker);
        signals.seenAgain(card.id());

        assertThat(seen(card, town.opbouwwerker)).isEqualTo(3);
        assertThat(history()).containsExactly("card.created", "card.sighted", "card.sighted");
    }

    @Test
    void onceADayIsEnough() {
        signals.seenAgain(card.id());

        assertThatThrownBy(() -> signals.seenAgain(card.id())).hasMessage("signal.sighting.already");
        assertThat(seen(card, town.wijkbeheerder)).isEqualTo(2);
    }

    @Test
    void whoSaidItTakesItBackAndAnotherDoesNot() {
        var said = signals.seenAgain(card.id());
        spotlight.on(town.opbouwwerker);
        assertThatThrownBy(() -> signals.notSeenAgain(said)).hasMessage("card.not-found");
        spotlight.on(town.wijkbeheerder);

        signals.notSeenAgain(said);

        assertThat(seen(card, town.wijkbeheerder)).isEqualTo(1);
        assertThat(history()).endsWith("card.sighted", "card.sighting-undone");
    }

    @Test
    void whatAnotherOrganisationKeepsToItselfIsNotThere() {
        var own = town.waste(town.wijkbeheerder, "Van ons alleen", town.buurt, Visibility.EIGEN_ORGANISATIE);
        signals.seenAgain(own.id());
        spotlight.on(town.opbouwwerker);

        assertThat(signals.spotted(own.id(), times.today(), town.opbouwwerker.clearance()))
                .isEmpty();
        assertThat(types.among(List.of(own.id()), town.opbouwwerker.clearance()))
                .isEmpty();
        assertThatThrownBy(() -> signals.seenAgain(own.id())).hasMessage("card.not-found");
        assertThat(types.among(List.of(own.id()), town.wijkbeheerder.clearance())
                        .values())
                .flatExtracting(SignalMark::facts)
                .extracting("text")
                .containsExactly("2×");
    }

    @Test
    void whoReadsTitlesOnlyLearnsNothingOfItAndAddsNothing() {
        signals.seenAgain(card.id());
        spotlight.on(town.wethouder);

        assertThat(signals.spotted(card.id(), times.today(), town.wethouder.clearance()))
                .isEmpty();
        assertThat(types.among(Set.of(card.id()), town.wethouder.clearance())).isEmpty();
        assertThatThrownBy(() -> signals.seenAgain(card.id())).hasMessage("card.not-found");
    }

    @Test
    void whatIsFinishedIsANewSignalWhenItIsSeenAgain() {
        close();

        assertThatThrownBy(() -> signals.seenAgain(card.id())).hasMessage("signal.sighting.closed");
    }

    @Test
    void whoWritesOnTheCardMeanwhileIsNotInTheWay() {
        var version = card.ref().version();
        signals.seenAgain(card.id());

        assertThat(database.sql("select version from card where id = ?")
                        .param(card.id().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(version);
    }

    private void close() {
        database.sql("update card set stage = 'AFGEROND' where id = ?")
                .param(card.id().value())
                .update();
    }

    private int seen(CardRow card, Viewer viewer) {
        return signals.spotted(card.id(), times.today(), viewer.clearance())
                .map(Spotted::times)
                .orElse(0);
    }

    private List<String> history() {
        return database.sql("select action from history where object = ? and outcome = 'DONE' order by id")
                .param(card.number().toString())
                .query(String.class)
                .list();
    }
}
