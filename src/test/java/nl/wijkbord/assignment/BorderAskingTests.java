package nl.wijkbord.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.Border;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Spot;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Who was asked something about a card, or does something for it, does not lose sight of it. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class BorderAskingTests {

    @Autowired
    private ObjectProvider<Border> borders;

    @Autowired
    private Town town;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private CardWork work;

    @Autowired
    private ConsultationService consultations;

    @Autowired
    private AssignmentService assignments;

    private Border border;
    private CardRow card;

    @BeforeEach
    void aStreetOnTheBorder() {
        border = borders.getObject();
        card = border.onBoth();
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void whoWasAskedWhoReactsFirstKeepsTheCardUntilThatIsDecided() {
        consultations.ask(
                border.ref(card),
                new ConsultationInput(Set.of(border.welzijn), LocalDate.of(2099, 1, 1), "", Reason.NONE));
        assertThatThrownBy(this::takeOff).hasMessage("card.also.team");

        consultations.decide(
                border.ref(card),
                new DecisionInput(border.gemeente, null, Set.of(), "Wij staan er al", "", Reason.NONE));

        assertThat(takeOff().also()).isEmpty();
    }

    @Test
    void aCardDoesNotMoveAwayFromWhoWasAsked() {
        consultations.ask(
                border.ref(card),
                new ConsultationInput(Set.of(border.corporatie), LocalDate.of(2099, 1, 1), "", Reason.NONE));

        var there = new Spot(town.wijk("oost", border.gemeente), null, "bij de brug");
        assertThatThrownBy(() -> work.settle(border.ref(card), there, Reason.NONE))
                .hasMessage("card.place.team");
    }

    @Test
    void whoDoesWhatWasAgreedKeepsTheCardUntilItIsDone() {
        spotlight.on(border.opbouwwerker);
        var task = assignments.ask(new AssignmentInput(
                Cards.face(border.zuid, "Langsgaan"),
                border.welzijn,
                border.opbouwwerker.id(),
                null,
                card.id(),
                Reason.NONE));
        spotlight.on(border.wijkmanager);
        assertThatThrownBy(this::takeOff).hasMessage("card.also.team");

        spotlight.on(border.opbouwwerker);
        assignments.done(task, "Gedaan", Reason.NONE);
        spotlight.on(border.wijkmanager);

        assertThat(takeOff().also()).isEmpty();
    }

    /** A refusal would tell that there is something. */
    @Test
    void whatAnOrganisationKeepsToItselfHoldsNothingBack() {
        spotlight.on(border.opbouwwerker);
        var task = assignments.ask(new AssignmentInput(
                Cards.face(border.zuid, "Langsgaan"),
                border.welzijn,
                border.opbouwwerker.id(),
                null,
                card.id(),
                Reason.NONE));
        work.show(task, Visibility.EIGEN_ORGANISATIE, Set.of());
        spotlight.on(border.wijkmanager);

        assertThat(takeOff().also()).isEmpty();
    }

    private CardRow takeOff() {
        return border.standsAlsoIn(card);
    }
}
