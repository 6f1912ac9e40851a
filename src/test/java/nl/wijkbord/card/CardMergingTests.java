package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Times;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two cards turn out to be about the same. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class CardMergingTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardMerging merging;

    @Autowired
    private CardBoards boards;

    @Autowired
    private CardRelations relations;

    @Autowired
    private CardService reading;

    @Autowired
    private CardPages pages;

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardWork work;

    @Autowired
    private Times times;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private Spotlight spotlight;

    private OrganisationId gemeente;
    private OrganisationId politie;
    private WijkId wijk;
    private Viewer wijkmanager;
    private CardRow other;
    private CardRow first;

    @BeforeEach
    void twoOfTheSame() {
        gemeente = town.organisation("gemeente");
        politie = town.organisation("politie");
        wijk = town.wijk("noord", gemeente, politie);
        wijkmanager = town.person("wijkmanager", gemeente, Role.COORDINATOR, wijk);
        first = cards.signal(wijkmanager, wijk, "Zwerfafval", Visibility.WIJKTEAM);
        other = cards.signal(wijkmanager, wijk, "Vuil op straat", Visibility.WIJKTEAM);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void theDoubleClosesAndPointsToTheOther() {
        merging.merge(other.ref(), first.number(), "Gaat verder.");

        var closed = pages.find(other.number(), wijkmanager.clearance()).orElseThrow();
        assertThat(closed.row().stage()).isEqualTo(Stage.AFGEROND);
        assertThat(Objects.requireNonNull(closed.closure()).closing())
                .isEqualTo(new Closing(Outcome.DUBBEL, "", Feedback.NIET_NODIG, "Gaat verder."));
        assertThat(relations.of(first.id(), wijkmanager.clearance()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.row().id()).isEqualTo(other.id());
                    assertThat(it.kind()).isEqualTo(RelationKind.DUBBEL_VAN);
                });
    }

    @Test
    void whatIsStillToBeDoneGoesAlong() {
        var open = ask("Vegen");
        var done = ask("Foto maken");
        moves.close(done, new Closing(Outcome.OPGELOST, "", Feedback.JA, ""), Reason.NONE);

        merging.merge(other.ref(), first.number(), "Gaat verder.");

        assertThat(under(first)).containsExactly(open.id());
        assertThat(under(other)).containsExactly(done.id());
    }

    /** To take it along would change a card that whoever merges does not see, and hang it under one its people may not see. */
    @Test
    void whatAnOrganisationKeepsToItselfStaysWhereItIs() {
        spotlight.on(town.person("agent", politie, Role.PROFESSIONAL, wijk));
        var agent = spotlight.get();
        var task = work.show(
                assignments.ask(new AssignmentInput(
                        Cards.face(wijk, "Extra rondes"), politie, null, null, other.id(), Reason.NONE)),
                Visibility.EIGEN_ORGANISATIE,
                Set.of());
        spotlight.on(wijkmanager);

        var merged = merging.merge(other.ref(), first.number(), "Gaat verder.");

        assertThat(merged.children()).isEmpty();
        assertThat(cards.row(task, agent)).satisfies(it -> {
            assertThat(it.parent()).isEqualTo(other.id());
            assertThat(it.ref()).isEqualTo(task);
        });
    }

    @Test
    void aMergeCanBeTakenBack() {
        var task = ask("Vegen");
        var merged = merging.merge(other.ref(), first.number(), "Gaat verder.");

        merging.undo(merged);

        assertThat(cards.row(other.ref(), wijkmanager).stage()).isEqualTo(Stage.NIEUW);
        assertThat(relations.of(first.id(), wijkmanager.clearance())).isEmpty();
        assertThat(under(other)).containsExactly(task.id());
    }

    /** The team of zuid saw the one and not the other: to merge does not decide that. */
    @Test
    void whatGoesOnIsShownToNoOtherTeam() {
        var zuid = town.wijk("zuid", gemeente);
        var boa = town.person("boa", gemeente, Role.PROFESSIONAL, zuid);
        boards.standAlsoIn(other.ref(), Set.of(zuid));

        var merged = merging.merge(cards.row(other.ref(), wijkmanager).ref(), first.number(), "Gaat verder.");

        assertThat(merging.leftBehind(merged)).containsExactly(zuid);
        assertThat(reading.find(first.number(), boa.clearance())).isEmpty();
        assertThat(reading.find(other.number(), boa.clearance())).isPresent();
        merging.undo(merged);
        assertThat(cards.row(other.ref(), wijkmanager).also()).containsExactly(zuid);
        assertThat(cards.row(first.ref(), wijkmanager).also()).isEmpty();
    }

    @Test
    void onTheSameBoardsNothingIsLeftBehind() {
        assertThat(merging.leftBehind(merging.merge(other.ref(), first.number(), "Gaat verder.")))
                .isEmpty();
    }

    @Test
    void longAfterwardsADoubleCanBeOpenedAgain() {
        var task = ask("Vegen");
        merging.merge(other.ref(), first.number(), "Gaat verder.");
        assertThat(merging.mergedInto(other.id(), wijkmanager.clearance()))
                .hasValueSatisfying(it -> assertThat(it.id()).isEqualTo(first.id()));

        merging.split(cards.row(other.ref(), wijkmanager).ref(), first.id());

        assertThat(cards.row(other.ref(), wijkmanager).stage()).isEqualTo(Stage.TE_BESPREKEN);
        assertThat(relations.of(first.id(), wijkmanager.clearance())).isEmpty();
        assertThat(under(first)).containsExactly(task.id());
    }

    @Test
    void whatWasOpenedByMistakeIsADoubleAsBefore() {
        merging.merge(other.ref(), first.number(), "Gaat verder.");
        var opened = merging.split(cards.row(other.ref(), wijkmanager).ref(), first.id());

        merging.undoSplit(opened, first.number());

        assertThat(cards.row(other.ref(), wijkmanager).stage()).isEqualTo(Stage.AFGEROND);
        assertThat(merging.mergedInto(other.id(), wijkmanager.clearance())).isPresent();
    }

    @Test
    void whatIsNoDoubleOrOfSeveralIsNotSplit() {
        assertThatThrownBy(() -> merging.split(other.ref(), first.id())).hasMessage("card.split.none");
        merging.merge(other.ref(), first.number(), "Gaat verder.");
        var third = cards.signal(wijkmanager, wijk, "Zakken op straat", Visibility.WIJKTEAM);
        relations.link(other.id(), RelationKind.DUBBEL_VAN, third.number());

        assertThat(merging.mergedInto(other.id(), wijkmanager.clearance())).isEmpty();
    }

    @Test
    void onlyWhoConnectsThePartnersOpensADoubleAgain() {
        merging.merge(other.ref(), first.number(), "Gaat verder.");
        var ref = cards.row(other.ref(), wijkmanager).ref();
        spotlight.on(town.person("agent", politie, Role.PROFESSIONAL, wijk));

        assertThatThrownBy(() -> merging.split(ref, first.id())).hasMessage("card.merge.coordinator");
        assertThat(cards.row(ref, wijkmanager).stage()).isEqualTo(Stage.AFGEROND);
    }

    @Test
    void onlyWhoConnectsThePartnersMerges() {
        spotlight.on(town.person("agent", politie, Role.PROFESSIONAL, wijk));

        assertRefused("card.merge.coordinator", first);
    }

    @Test
    void whoLooksAlongForAWhileTakesNothingAlongToThatCard() {
        var agent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        var limited = cards.signal(agent, wijk, "Spanning", Visibility.BEPERKT, politie);
        work.share(limited.ref(), new ShareInput(gemeente, "mee in de straat", times.today(), Reason.NONE));
        spotlight.on(today(wijkmanager));

        assertRefused("card.merge.looks-along", limited);
    }

    /** With the day, on which what is shared for a while depends. */
    private Viewer today(Viewer it) {
        return new Viewer(it.id(), it.name(), it.organisation(), it.seats(), Set.of(), times.today());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertRefused("card.merge.itself", other);
        assertRefused("card.merge.kind", cards.row(ask("Vegen"), wijkmanager));
        moves.close(first.ref(), new Closing(Outcome.OPGELOST, "", Feedback.JA, ""), Reason.NONE);
        assertRefused("card.merge.closed", first);
    }

    @Test
    void aCardThatIsHiddenIsAsUnknownAsOneThatDoesNotExist() {
        var agent = town.person("agent", politie, Role.PROFESSIONAL, wijk);
        var hidden = cards.signal(agent, wijk, "Extra rondes", Visibility.EIGEN_ORGANISATIE);
        spotlight.on(wijkmanager);

        assertRefused("card.not-found", hidden);
        assertThat(cards.row(other.ref(), wijkmanager).stage()).isEqualTo(Stage.NIEUW);
    }

    private CardRef ask(String what) {
        var face = Cards.face(wijk, what);
        return assignments.ask(new AssignmentInput(face, gemeente, null, null, other.id(), Reason.NONE));
    }

    private List<CardId> under(CardRow card) {
        return reading.under(card.id(), wijkmanager.clearance()).stream()
                .map(CardRow::id)
                .toList();
    }

    private void assertRefused(String key, CardRow into) {
        assertThatThrownBy(() -> merging.merge(other.ref(), into.number(), ""))
                .isInstanceOf(NotPossible.class)
                .hasMessage(key);
    }
}
