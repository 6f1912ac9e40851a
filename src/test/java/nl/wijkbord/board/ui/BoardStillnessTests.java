package nl.wijkbord.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A screen says nothing of what may not be seen on it: not even that something happened. */
@WijkbordTest
@Import(Site.class)
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
    private Wijken wijken;

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

    private BoardPane boardOf(Viewer viewer) {
        site.visit(viewer, "wijk/" + wijken.find(wijk).orElseThrow().slug());
        sent();
        return _get(BoardPane.class);
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
