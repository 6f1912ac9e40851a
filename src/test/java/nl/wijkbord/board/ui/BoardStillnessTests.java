package nl.wijkbord.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.change.NodeChange;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.EmptyState;
import nl.wijkbord.ui.Times;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A screen says nothing of what may not be seen on it: not even that something happened. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class BoardStillnessTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private CardWork work;

    @Autowired
    private CardMoves moves;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Wijken wijken;

    @Autowired
    private Times times;

    @Autowired
    private Site site;

    private WijkId wijk;
    private Viewer wijkbeheerder;
    private Viewer wijkagent;
    private CardRow shared;
    private CardRow hidden;

    @BeforeEach
    void oneSharedCardAndOneHidden() {
        var corporatie = town.organisation("corporatie");
        var politie = town.organisation("politie");
        wijk = town.wijk("zuidoost", corporatie, politie);
        wijkbeheerder = town.person("wijkbeheerder", corporatie, Role.PROFESSIONAL, wijk);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        shared = cards.signal(wijkbeheerder, wijk, "Zwerfafval bij de winkels", Visibility.WIJKTEAM);
        hidden = cards.signal(wijkbeheerder, wijk, "Spanning in de portiek", Visibility.EIGEN_ORGANISATIE);
    }

    @AfterEach
    void leave() {
        Site.leave();
    }

    @Test
    void aScreenStaysStillWhenAHiddenCardChanges() {
        var board = boardOf(wijkagent);

        say(hidden);
        spotlight.on(wijkagent);
        board.look(Set.of(hidden.id()));

        assertThat(sent()).isZero();
    }

    @Test
    void aScreenShowsWhatChangesOnASharedCard() {
        var board = boardOf(wijkagent);

        say(shared);
        spotlight.on(wijkagent);
        board.look(Set.of(shared.id()));

        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void aCardThatDidNotMoveIsPutBackOnTheScreen() {
        var board = boardOf(wijkagent);

        board.putBack(shared);

        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void aTableStaysStillWhenAHiddenCardChanges() {
        var board = tableOf(wijkagent);

        say(hidden);
        spotlight.on(wijkagent);
        board.look(Set.of(hidden.id()));

        assertThat(touched()).isZero();
    }

    @Test
    void aTableStaysStillWhenNothingOfItsCardCanBeSeenToChange() {
        var board = tableOf(wijkagent);

        board.look(Set.of(shared.id()));

        assertThat(touched()).isZero();
    }

    @Test
    void aTableShowsWhatChangesOnASharedCard() {
        var board = tableOf(wijkagent);

        say(shared);
        spotlight.on(wijkagent);
        board.look(Set.of(shared.id()));

        assertThat(touched()).isPositive();
    }

    @Test
    void aTableThatIsFilledAnewIsNotStill() {
        var board = tableOf(wijkagent);

        _get(CardTable.class).show(board.lines(), EmptyState.of("board.canvas.none"));

        assertThat(touched()).isPositive();
    }

    @Test
    void aScreenSaysWhereSomebodyElsePutACardThatIsSeen() {
        var board = boardOf(wijkagent);

        move(shared);
        move(hidden);
        spotlight.on(wijkagent);
        board.look(Set.of(shared.id(), hidden.id()));

        assertThat(told())
                .contains(shared.number() + " staat nu in Te bespreken")
                .doesNotContain("2 kaarten");
    }

    @Test
    void whoMovesACardIsNotToldSo() {
        var board = boardOf(wijkbeheerder);

        board.hold(shared);
        move(shared);
        board.look(Set.of(shared.id()));

        assertThat(told()).contains("\"say\":\"\"");
    }

    @Test
    void aColumnTellsAnewHowLongItsOldestWaits() {
        database.sql("update card set created_at = created_at - interval '33' day where id = ?")
                .param(shared.id().value())
                .update();
        var board = boardOf(wijkagent);

        move(shared);
        spotlight.on(wijkagent);
        board.look(Set.of(shared.id()));
        var days = times.days(cards.row(shared.ref(), wijkagent).createdAt()); // a day may have 25 hours
        assertThat(told()).contains("\"stage\":\"TE_BESPREKEN\"", "\"note\":\"oudste " + days + " d\"");

        say(cards.row(shared.ref(), wijkbeheerder));
        spotlight.on(wijkagent);
        board.look(Set.of(shared.id()));
        assertThat(told()).as("said once").contains("\"stages\":null");
    }

    private BoardPane boardOf(Viewer viewer) {
        return open(viewer, "");
    }

    private BoardPane tableOf(Viewer viewer) {
        return open(viewer, "?weergave=lijst");
    }

    private BoardPane open(Viewer viewer, String how) {
        site.visit(viewer, "wijk/" + wijken.find(wijk).orElseThrow().slug() + how);
        touched();
        return Site.part(BoardPane.class);
    }

    private void move(CardRow card) {
        spotlight.on(wijkbeheerder);
        moves.move(cards.row(card.ref(), wijkbeheerder).ref(), Stage.TE_BESPREKEN, null);
    }

    /** What the browser is told since the last time, as it is sent. */
    private static String told() {
        var screen = UI.getCurrent().getInternals();
        screen.getStateTree().runExecutionsBeforeClientResponse();
        return screen.dumpPendingJavaScriptInvocations().stream()
                .map(it -> it.getInvocation().getParameters().toString())
                .collect(Collectors.joining());
    }

    /** Whatever the browser is sent since the last time, also without being told to do anything. */
    private static int touched() {
        var changes = new ArrayList<NodeChange>();
        var sent = sent();
        UI.getCurrent().getInternals().getStateTree().collectChanges(changes::add);
        return sent + changes.size();
    }

    private void say(CardRow card) {
        spotlight.on(wijkbeheerder);
        work.say(card.ref(), it -> it.titled(it.title() + " en de bushalte"), Reason.NONE);
    }

    /** How many things the browser is told to do since the last time. */
    private static int sent() {
        var screen = UI.getCurrent().getInternals();
        screen.getStateTree().runExecutionsBeforeClientResponse();
        return screen.dumpPendingJavaScriptInvocations().size();
    }
}
