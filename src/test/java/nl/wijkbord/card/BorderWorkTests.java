package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
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

/** Nobody ends a card over what was agreed under it in the other wijk. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class BorderWorkTests {

    private static final Closing DONE = new Closing(Outcome.OPGELOST, "", Feedback.JA, "");

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
    private CardMerging merging;

    @Autowired
    private AssignmentService assignments;

    private Border border;
    private WijkId oost;
    private Viewer managerOfZuid;

    @BeforeEach
    void twoWijken() {
        border = borders.getObject();
        oost = town.wijk("oost", border.gemeente);
        managerOfZuid = town.person("wijkmanager", border.gemeente, Role.COORDINATOR, border.zuid, oost);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void whoDoesNotSeeTheWorkOfTheOtherWijkDoesNotCloseOverIt() {
        var card = border.onBoth();
        var task = ask(card);

        spotlight.on(border.opbouwwerker);
        refusedToClose(card, border.opbouwwerker, "card.close.open-elsewhere");
        spotlight.on(border.wijkmanager);
        refusedToClose(card, border.wijkmanager, "card.close.open-assignments");
        assignments.done(task, "Gedaan", Reason.NONE);

        spotlight.on(border.opbouwwerker);
        moves.close(ref(card, border.opbouwwerker), DONE, Reason.NONE);
        assertThat(cards.row(card.ref(), border.wijkmanager).stage()).isEqualTo(Stage.AFGEROND);
    }

    @Test
    void whoMayNotCloseItHearsNothingOfIt() {
        var card = border.onBoth();
        ask(card);
        var reader = town.person("manager", border.gemeente, Role.MANAGER, border.zuid);

        spotlight.on(reader);
        refusedToClose(card, reader, "card.read-only");
    }

    @Test
    void itStaysOnTheBoardOfWhoStillHasWorkUnderIt() {
        var card = border.onBoth();
        spotlight.on(managerOfZuid);
        var task = assignments.ask(new AssignmentInput(
                Cards.face(border.zuid, "Paal rechtzetten"), border.gemeente, null, null, card.id(), Reason.NONE));

        spotlight.on(border.wijkmanager);
        assertThatThrownBy(() -> boards.standAlsoIn(ref(card, border.wijkmanager), Set.of()))
                .hasMessage("card.also.open-work");
        spotlight.on(managerOfZuid);
        assignments.done(task, "Gedaan", Reason.NONE);
        spotlight.on(border.wijkmanager);
        boards.standAlsoIn(ref(card, border.wijkmanager), Set.of());

        assertThat(cards.row(card.ref(), border.wijkmanager).also()).isEmpty();
    }

    @Test
    void whoMayNotTakeItOffThatBoardHearsNothingOfIt() {
        var card = onBoth(wijkmanager, noord, zuid);
        spotlight.on(managerOfZuid);
        assignments.ask(new AssignmentInput(
                Cards.face(zuid, "Paal rechtzetten"), gemeente, null, null, card.id(), Reason.NONE));

        spotlight.on(opbouwwerker);
        assertThatThrownBy(() -> boards.standAlsoIn(ref(card, opbouwwerker), Set.of()))
                .hasMessage("card.also.decide");
    }

    /** Neither by who is of another organisation, nor by who is of the same one and works elsewhere. */
    @Test
    void whatOneOrganisationKeepsIsToldToNobody() {
        var card = border.onBoth();
        work.show(ask(card), Visibility.EIGEN_ORGANISATIE, Set.of());

        spotlight.on(managerOfZuid);
        moves.close(ref(card, managerOfZuid), DONE, Reason.NONE);

        assertThat(cards.row(card.ref(), border.wijkmanager).stage()).isEqualTo(Stage.AFGEROND);
    }

    @Test
    void whatOneOrganisationKeepsHoldsNoCardInItsWijk() {
        var card = ofZuidOnBoth();
        work.show(ask(card), Visibility.EIGEN_ORGANISATIE, Set.of());

        spotlight.on(managerOfZuid);
        var moved = work.settle(ref(card, managerOfZuid), new Spot(oost, null, "bij de brug"), Reason.NONE);

        assertThat(cards.row(moved, managerOfZuid).wijk()).isEqualTo(oost);
    }

    @Test
    void itIsNotMovedAwayFromTheWorkOfTheOtherWijk() {
        var card = ofZuidOnBoth();
        ask(card);

        spotlight.on(managerOfZuid);
        var there = new Spot(oost, null, "bij de brug");
        assertThatThrownBy(() -> work.settle(ref(card, managerOfZuid), there, Reason.NONE))
                .hasMessage("card.place.together");
    }

    @Test
    void itIsNotMergedOverTheWorkOfTheOtherWijk() {
        var card = ofZuidOnBoth();
        var task = ask(card);
        var other = cards.signal(managerOfZuid, border.zuid, "Lamp kapot", Visibility.WIJKTEAM);

        assertThatThrownBy(() -> merging.merge(ref(card, managerOfZuid), other.number(), "Gaat verder."))
                .hasMessage("card.close.open-elsewhere");
        assertThat(cards.row(card.ref(), managerOfZuid).stage().isOpen()).isTrue();
        assertThat(cards.row(task, border.wijkmanager).parent()).isEqualTo(card.id());
    }

    private CardRow ofZuidOnBoth() {
        var card = cards.signal(managerOfZuid, border.zuid, "Lantaarn kapot", Visibility.WIJKTEAM);
        return cards.row(boards.standAlsoIn(card.ref(), Set.of(border.noord)), managerOfZuid);
    }

    /** In noord, where the wijkmanager works. */
    private CardRef ask(CardRow card) {
        spotlight.on(border.wijkmanager);
        return assignments.ask(new AssignmentInput(
                Cards.face(border.noord, "Lamp vervangen"), border.gemeente, null, null, card.id(), Reason.NONE));
    }

    private void refusedToClose(CardRow card, Viewer by, String key) {
        assertThatThrownBy(() -> moves.close(ref(card, by), DONE, Reason.NONE)).hasMessage(key);
    }

    private CardRef ref(CardRow card, Viewer viewer) {
        return cards.row(card.ref(), viewer).ref();
    }
}
