package nl.wijkbord.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.initiative.InitiativeInput;
import nl.wijkbord.initiative.InitiativeService;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.ui.Screen;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** The rows of a board, made of what its reader may see. */
@ExtendWith(Screen.class)
@SuppressWarnings("NullAway.Init")
class LaneTests extends FilterScene {

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private Wijken wijken;

    @Autowired
    private Organisations organisations;

    @Autowired
    private BoardReader reader;

    @BeforeEach
    void theyAreKnownByName() {
        organisations.forget();
    }

    @Test
    void oneWijkIsUndividedAndSeveralStandBelowEachOther() {
        var both = town.wijk("zuidwest", corporatie);
        var beheerder = town.person("wijkbeheerder", corporatie, Role.PROFESSIONAL, wijk, both);

        assertThat(board(wijkbeheerder, "").lanes()).extracting(Lane::wijk).containsExactly(slug(wijk));
        assertThat(board(wijkbeheerder, "").dividedBy()).isEqualTo(LaneKind.NONE);
        assertThat(several(beheerder, "").lanes())
                .extracting(Lane::wijk)
                .containsExactlyInAnyOrder(slug(wijk), slug(both));
        assertThat(several(beheerder, "geen").lanes()).extracting(Lane::wijk).containsExactly("");
        assertThat(several(beheerder, "onzin").dividedBy()).isEqualTo(LaneKind.WIJK);
    }

    @Test
    void everyOrganisationThatLeadsHasARowAndWhatNobodyLeadsHasTheLast() {
        cards.signal(wijkbeheerder, wijk, "Lantaarn", Visibility.WIJKTEAM);
        var card = ledBy(corporatie, "Zwerfafval", Visibility.WIJKTEAM);

        var board = board(wijkagent, "trekker");

        assertThat(titles(board)).containsExactly(name(corporatie), "Zonder trekker");
        assertThat(board.placeOf(card))
                .isEqualTo(new BoardContents.Place(organisation(corporatie).slug(), Stage.NIEUW.name()));
    }

    @Test
    void aCardThatMayNotBeSeenMakesNoRow() {
        ledBy(corporatie, "Spanning in de portiek", Visibility.EIGEN_ORGANISATIE);
        cards.signal(wijkbeheerder, wijk, "Lantaarn", Visibility.WIJKTEAM);

        assertThat(titles(board(wijkbeheerder, "trekker"))).containsExactly(name(corporatie), "Zonder trekker");
        assertThat(titles(board(wijkagent, "trekker"))).containsExactly("Zonder trekker");
    }

    @Test
    void whoReadsTitlesOnlyFindsNothingOutFromARow() {
        var wethouder = town.person("wethouder", politie, Role.EXECUTIVE_READER, wijk);
        var card = ledBy(corporatie, "Zwerfafval", Visibility.WIJKTEAM);
        work.say(card.ref(), it -> it.within(Priority.URGENT), Reason.NONE);

        assertThat(titles(board(wijkagent, "prioriteit"))).containsExactly("Urgent");
        for (var rows : List.of("prioriteit", "trekker", "thema", "initiatief")) {
            assertThat(titles(board(wethouder, rows))).containsExactly("Onbekend");
        }
    }

    @Test
    void theCardsUnderAnInitiativeLieInItsRow() {
        var initiative = initiative("Buurtmoestuin", Visibility.WIJKTEAM);
        var task = ask(politie, initiative);
        cards.signal(wijkbeheerder, wijk, "Lantaarn", Visibility.WIJKTEAM);
        initiative("Zomerfeest", Visibility.WIJKTEAM);

        var board = board(wijkagent, "initiatief");

        assertThat(titles(board)).hasSize(2).first().asString().endsWith("Buurtmoestuin");
        assertThat(board.placeOf(task)).isEqualTo(board.placeOf(initiative));
        assertThat(board.lanes().getLast().title()).isEqualTo("Overige kaarten");
    }

    @Test
    void anInitiativeThatMayNotBeSeenGivesItsCardsNoRow() {
        ask(politie, initiative("Buurtmoestuin", Visibility.EIGEN_ORGANISATIE));

        assertThat(titles(board(wijkbeheerder, "initiatief")))
                .singleElement()
                .asString()
                .endsWith("Buurtmoestuin");
        assertThat(titles(board(wijkagent, "initiatief"))).containsExactly("Overige kaarten");
    }

    @Test
    void aLookBringsTheRowThatCameAndTakesTheOtherCardsAlong() {
        var initiative = initiative("Buurtmoestuin", Visibility.WIJKTEAM);
        var board = board(wijkagent, "initiatief");
        var task = ask(politie, initiative);
        spotlight.on(wijkagent);

        var difference = reader.look(board, address("initiatief"), Set.of(task.id()));

        assertThat(difference.lanes())
                .get()
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(2);
        assertThat(difference.changed()).extracting(CardRow::id).containsExactlyInAnyOrder(task.id(), initiative.id());
        assertThat(reader.look(board, address("initiatief"), Set.of(task.id())).lanes())
                .isEmpty();
    }

    @Test
    void theRowOfAnInitiativeThatIsHiddenGoes() {
        var initiative = initiative("Buurtmoestuin", Visibility.WIJKTEAM);
        ask(politie, initiative);
        var board = board(wijkagent, "initiatief");
        spotlight.on(wijkbeheerder);
        work.show(cards.row(initiative.ref(), wijkbeheerder).ref(), Visibility.EIGEN_ORGANISATIE, Set.of());
        spotlight.on(wijkagent);

        var difference = reader.look(board, address("initiatief"), Set.of(initiative.id()));

        assertThat(titles(board)).containsExactly("Overige kaarten");
        assertThat(difference.lanes()).contains(board.lanes());
    }

    private CardRow ledBy(OrganisationId lead, String title, Visibility visibility) {
        var card = cards.signal(wijkbeheerder, wijk, title, visibility);
        return cards.row(work.giveTo(card.ref(), lead, null).ref(), wijkbeheerder);
    }

    private CardRow initiative(String title, Visibility visibility) {
        spotlight.on(wijkbeheerder);
        var input = new InitiativeInput(Cards.face(wijk, title), visibility, "bewonersgroep", Reason.NONE);
        return cards.row(initiatives.propose(input), wijkbeheerder);
    }

    private CardRow ask(OrganisationId partner, CardRow under) {
        spotlight.on(wijkbeheerder);
        CardRef ref = assignments.ask(new AssignmentInput(
                Cards.face(wijk, "Help met de schutting"), partner, null, null, under.id(), Reason.NONE));
        return cards.row(ref, wijkbeheerder);
    }

    private BoardContents board(Viewer viewer, String rows) {
        return read(viewer, address(rows));
    }

    private BoardAddress address(String rows) {
        return BoardAddress.ofWijk(slug(wijk)).with(BoardAddress.LANES, List.of(rows));
    }

    private BoardContents several(Viewer viewer, String rows) {
        return read(viewer, BoardAddress.ofAll().with(BoardAddress.LANES, List.of(rows)));
    }

    private BoardContents read(Viewer viewer, BoardAddress address) {
        spotlight.on(viewer);
        var contents = new BoardContents();
        reader.read(contents, address);
        return contents;
    }

    private static List<String> titles(BoardContents board) {
        return board.lanes().stream().map(Lane::title).toList();
    }

    private String slug(WijkId id) {
        return wijken.find(id).map(WijkName::slug).orElseThrow();
    }

    private String name(OrganisationId id) {
        return organisation(id).name();
    }

    private OrganisationName organisation(OrganisationId id) {
        return organisations.find(id).orElseThrow();
    }
}
