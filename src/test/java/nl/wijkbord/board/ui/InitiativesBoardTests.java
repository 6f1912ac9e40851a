package nl.wijkbord.board.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Closing;
import nl.wijkbord.card.Feedback;
import nl.wijkbord.card.Outcome;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.Waiting;
import nl.wijkbord.card.WaitingReason;
import nl.wijkbord.initiative.Phase;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.ui.Times;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What residents want to do, on a board of its own, by how far they are with it. */
@SuppressWarnings("NullAway.Init")
class InitiativesBoardTests extends InitiativeScene {

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardWork work;

    @Autowired
    private BoardReader reader;

    @Autowired
    private Times times;

    @Autowired
    private JdbcClient database;

    @Test
    void aBoardOfInitiativesHoldsNoOtherCards() {
        cards.signal(opbouwwerker, wijk, "Zwerfafval", Visibility.WIJKTEAM);
        var idea = initiative("Geveltuintjes", Visibility.WIJKTEAM);

        var board = board(wijkagent);

        assertThat(board.all()).extracting(CardRow::title).containsExactly("Geveltuintjes");
        assertThat(board.placeOf(idea).column()).isEqualTo("IDEE");
        assertThat(board.columns().names())
                .startsWith("IDEE", "VERKENNING", "PLAN")
                .endsWith("BEHEER", "GESTOPT");
    }

    @Test
    void anInitiativeThatMayNotBeSeenHasNoPhase() {
        var hidden = initiative("Buurtkamer", Visibility.EIGEN_ORGANISATIE);

        assertThat(board(opbouwwerker).all()).hasSize(1);
        assertThat(board(wijkagent).all()).isEmpty();
        assertThat(phases.among(List.of(hidden.id()), wijkagent.clearance())).isEmpty();
        assertThat(phases.among(List.of(hidden.id()), opbouwwerker.clearance())).hasSize(1);
    }

    @Test
    void whoReadsTitlesFindsThemUnderTheirPhase() {
        var plan = put(led(initiative("Buurtkamer", Visibility.WIJKTEAM)), Phase.AKKOORD);

        assertThat(board(wethouder).placeOf(plan).column()).isEqualTo("AKKOORD");
    }

    @Test
    void aStepOfAnotherIsSeen() {
        var card = led(initiative("Buurtkamer", Visibility.WIJKTEAM));
        var board = board(wijkagent);
        put(card, Phase.PLAN);
        spotlight.on(wijkagent);

        var difference = reader.look(board, address(), Set.of(card.id()));

        assertThat(difference.elsewhere()).extracting(CardRow::id).containsExactly(card.id());
        assertThat(board.placeOf(card).column()).isEqualTo("PLAN");
        put(cards.row(card.ref(), opbouwwerker), Phase.UITVOERING);
        spotlight.on(wijkagent);
        assertThat(reader.look(board, address(), Set.of(card.id())).elsewhere())
                .as("the same stage, another phase")
                .hasSize(1);
    }

    @Test
    void whatWaitsStaysInItsPhase() {
        var card = put(led(initiative("Buurtkamer", Visibility.WIJKTEAM)), Phase.AKKOORD);
        var waits = await(card);

        assertThat(board(opbouwwerker).placeOf(card).column()).isEqualTo("AKKOORD");
        assertThatThrownBy(() -> put(waits, Phase.IDEE)).hasMessage("card.move.not-from-here");
        var on = put(waits, Phase.UITVOERING);
        assertThat(on.stage()).isEqualTo(Stage.WACHT_OP);
        assertThat(on.waitingUntil()).isEqualTo(waits.waitingUntil());
        assertThat(put(on, Phase.GEREED).stage()).isEqualTo(Stage.TERUGKOPPELEN);
    }

    @Test
    void whatIsClosedBeforeItIsReadyWasStoppedAndWhatIsReadyIsKeptUp() {
        var stopped = close(initiative("Buurtkamer", Visibility.WIJKTEAM));
        var kept = close(put(put(led(initiative("Tuin", Visibility.WIJKTEAM)), Phase.PLAN), Phase.GEREED));

        var board = board(wijkagent);

        assertThat(board.placeOf(stopped).column()).isEqualTo(PhaseColumns.STOPPED);
        assertThat(board.placeOf(kept).column()).isEqualTo("BEHEER");
        assertThat(board.columns().folded()).containsExactlyInAnyOrder("BEHEER", "GESTOPT");
    }

    @Test
    void whatWasStoppedGoesOnWhereItStopped() {
        var stopped = close(put(led(initiative("Buurtkamer", Visibility.WIJKTEAM)), Phase.PLAN));

        var back = put(stopped, Phase.PLAN);

        assertThat(back.stage()).isEqualTo(Stage.OPGEPAKT);
        assertThat(board(wijkagent).placeOf(back).column()).isEqualTo("PLAN");
        var idea = close(initiative("Tuin", Visibility.WIJKTEAM));
        assertThatThrownBy(() -> put(idea, Phase.IDEE)).hasMessage("card.move.not-from-here");
    }

    @Test
    void whatWaitsLiesBetweenTheOthersOfItsPhase() {
        var top = put(led(initiative("Boven", Visibility.WIJKTEAM)), Phase.PLAN);
        var waits = await(put(led(initiative("Wacht", Visibility.WIJKTEAM)), Phase.PLAN));
        var third = put(led(initiative("Onder", Visibility.WIJKTEAM)), Phase.PLAN);

        initiatives.put(waits.ref(), Phase.PLAN, top.id());
        initiatives.put(third.ref(), Phase.PLAN, waits.id());

        var board = board(wijkagent);
        assertThat(board.at(board.placeOf(top))).extracting(CardRow::title).containsExactly("Boven", "Wacht", "Onder");
    }

    @Test
    void whatIsKeptUpStaysOnItsBoardForAYear() {
        var kept = close(put(put(led(initiative("Tuin", Visibility.WIJKTEAM)), Phase.PLAN), Phase.GEREED));
        closedLongAgo(kept, "360");

        assertThat(board(wijkagent).all()).extracting(CardRow::id).contains(kept.id());
        assertThat(read(wijkagent, BoardAddress.ofWijk(slug())).all()).isEmpty();

        closedLongAgo(kept, "10");
        assertThat(board(wijkagent).all()).isEmpty();
    }

    @Test
    void theOtherBoardHasTheSameWijk() {
        assertThat(BoardAddress.ofWijk("noord").turned().url()).isEqualTo("wijk/noord/initiatieven");
        assertThat(BoardAddress.ofWijk("noord").turned().turned()).isEqualTo(BoardAddress.ofWijk("noord"));
        assertThat(BoardAddress.ofAll().turned()).isEqualTo(BoardAddress.ofInitiatives());
    }

    private void closedLongAgo(CardRow card, String days) {
        database.sql("update card set stage_since = stage_since - interval '" + days + "' day where id = ?")
                .param(card.id().value())
                .update();
    }

    private CardRow led(CardRow card) {
        return cards.row(
                work.giveTo(card.ref(), opbouwwerker.organisation(), null).ref(), opbouwwerker);
    }

    private CardRow put(CardRow card, Phase phase) {
        spotlight.on(opbouwwerker);
        return cards.row(initiatives.put(card.ref(), phase, null).ref(), opbouwwerker);
    }

    private CardRow await(CardRow card) {
        spotlight.on(opbouwwerker);
        var waiting =
                new Waiting(WaitingReason.PARTNER, "de gemeente", times.today().plusDays(7));
        return cards.row(moves.waitFor(card.ref(), waiting, Reason.NONE).ref(), opbouwwerker);
    }

    private CardRow close(CardRow card) {
        spotlight.on(opbouwwerker);
        return cards.row(
                moves.close(card.ref(), new Closing(Outcome.OPGELOST, "", Feedback.JA, ""), Reason.NONE)
                        .ref(),
                opbouwwerker);
    }

    private BoardContents board(Viewer viewer) {
        return read(viewer, address());
    }

    private BoardContents read(Viewer viewer, BoardAddress address) {
        spotlight.on(viewer);
        var contents = new BoardContents();
        reader.read(contents, address);
        return contents;
    }

    private BoardAddress address() {
        return BoardAddress.ofInitiatives().in(slug());
    }
}
