package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
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

/** Nobody ends a card over what was agreed under it in the other wijk. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class BorderWorkTests {

    private static final Closing DONE = new Closing(Outcome.OPGELOST, "", Feedback.JA, "");

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

    private OrganisationId gemeente;
    private OrganisationId welzijn;
    private WijkId noord;
    private WijkId zuid;
    private WijkId oost;
    private Viewer wijkmanager;
    private Viewer opbouwwerker;
    private Viewer managerOfZuid;

    /** Welzijn works in zuid only. */
    @BeforeEach
    void twoWijken() {
        gemeente = town.organisation("gemeente");
        welzijn = town.organisation("welzijn");
        noord = town.wijk("noord", gemeente);
        zuid = town.wijk("zuid", gemeente, welzijn);
        oost = town.wijk("oost", gemeente);
        wijkmanager = town.person("wijkmanager", gemeente, Role.COORDINATOR, noord);
        opbouwwerker = town.person("opbouwwerker", welzijn, Role.PROFESSIONAL, zuid);
        managerOfZuid = town.person("wijkmanager", gemeente, Role.COORDINATOR, zuid, oost);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void whoDoesNotSeeTheWorkOfTheOtherWijkDoesNotCloseOverIt() {
        var card = onBoth(wijkmanager, noord, zuid);
        var task = ask(card);

        spotlight.on(opbouwwerker);
        refusedToClose(card, opbouwwerker, "card.close.open-elsewhere");
        spotlight.on(wijkmanager);
        refusedToClose(card, wijkmanager, "card.close.open-assignments");
        assignments.done(task, "Gedaan", Reason.NONE);

        spotlight.on(opbouwwerker);
        moves.close(ref(card, opbouwwerker), DONE, Reason.NONE);
        assertThat(cards.row(card.ref(), wijkmanager).stage()).isEqualTo(Stage.AFGEROND);
    }

    @Test
    void whoMayNotCloseItHearsNothingOfIt() {
        var card = onBoth(wijkmanager, noord, zuid);
        ask(card);
        var reader = town.person("manager", gemeente, Role.MANAGER, zuid);

        spotlight.on(reader);
        refusedToClose(card, reader, "card.read-only");
    }

    @Test
    void itStaysOnTheBoardOfWhoStillHasWorkUnderIt() {
        var card = onBoth(wijkmanager, noord, zuid);
        spotlight.on(managerOfZuid);
        var task = assignments.ask(new AssignmentInput(
                Cards.face(zuid, "Paal rechtzetten"), gemeente, null, null, card.id(), Reason.NONE));

        spotlight.on(wijkmanager);
        assertThatThrownBy(() -> boards.standAlsoIn(ref(card, wijkmanager), Set.of()))
                .hasMessage("card.also.open-work");
        spotlight.on(managerOfZuid);
        assignments.done(task, "Gedaan", Reason.NONE);
        spotlight.on(wijkmanager);
        boards.standAlsoIn(ref(card, wijkmanager), Set.of());

        assertThat(cards.row(card.ref(), wijkmanager).also()).isEmpty();
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
        var card = onBoth(wijkmanager, noord, zuid);
        work.show(ask(card), Visibility.EIGEN_ORGANISATIE, Set.of());

        spotlight.on(managerOfZuid);
        moves.close(ref(card, managerOfZuid), DONE, Reason.NONE);

        assertThat(cards.row(card.ref(), wijkmanager).stage()).isEqualTo(Stage.AFGEROND);
    }

    @Test
    void whatOneOrganisationKeepsHoldsNoCardInItsWijk() {
        var card = onBoth(managerOfZuid, zuid, noord);
        work.show(ask(card), Visibility.EIGEN_ORGANISATIE, Set.of());

        spotlight.on(managerOfZuid);
        var moved = work.settle(ref(card, managerOfZuid), new Spot(oost, null, "bij de brug"), Reason.NONE);

        assertThat(cards.row(moved, managerOfZuid).wijk()).isEqualTo(oost);
    }

    @Test
    void itIsNotMovedAwayFromTheWorkOfTheOtherWijk() {
        var card = onBoth(managerOfZuid, zuid, noord);
        ask(card);

        spotlight.on(managerOfZuid);
        var there = new Spot(oost, null, "bij de brug");
        assertThatThrownBy(() -> work.settle(ref(card, managerOfZuid), there, Reason.NONE))
                .hasMessage("card.place.together");
    }

    @Test
    void itIsNotMergedOverTheWorkOfTheOtherWijk() {
        var card = onBoth(managerOfZuid, zuid, noord);
        var task = ask(card);
        var other = cards.signal(managerOfZuid, zuid, "Lamp kapot", Visibility.WIJKTEAM);

        assertThatThrownBy(() -> merging.merge(ref(card, managerOfZuid), other.number(), "Gaat verder."))
                .hasMessage("card.close.open-elsewhere");
        assertThat(cards.row(card.ref(), managerOfZuid).stage().isOpen()).isTrue();
        assertThat(cards.row(task, wijkmanager).parent()).isEqualTo(card.id());
    }

    private CardRow onBoth(Viewer by, WijkId home, WijkId other) {
        var card = cards.signal(by, home, "Lantaarn kapot", Visibility.WIJKTEAM);
        return cards.row(boards.standAlsoIn(card.ref(), Set.of(other)), by);
    }

    /** In noord, where the wijkmanager works. */
    private CardRef ask(CardRow card) {
        spotlight.on(wijkmanager);
        return assignments.ask(
                new AssignmentInput(Cards.face(noord, "Lamp vervangen"), gemeente, null, null, card.id(), Reason.NONE));
    }

    private void refusedToClose(CardRow card, Viewer by, String key) {
        assertThatThrownBy(() -> moves.close(ref(card, by), DONE, Reason.NONE)).hasMessage(key);
    }

    private CardRef ref(CardRow card, Viewer viewer) {
        return cards.row(card.ref(), viewer).ref();
    }
}
