package nl.wijkbord.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.StatementCount;
import nl.wijkbord.town.Town;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody comes in at the front door. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class UsualBoardTests {

    @Autowired
    private Site site;

    @Autowired
    private Town town;

    @Autowired
    private Wijken wijken;

    @Autowired
    private UsualBoard usual;

    @Autowired
    private Spotlight spotlight;

    private OrganisationId politie;
    private WijkId one;
    private WijkId other;
    private Viewer wijkagent;

    @BeforeEach
    void twoWijken() {
        politie = town.organisation("politie");
        one = town.wijk("noord", politie);
        other = town.wijk("zuid", politie);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, one, other);
    }

    @AfterEach
    void leave() {
        Site.leave();
        spotlight.off();
    }

    @Test
    void theFirstDayBeginsAtTheFirstWijk() {
        site.visit(wijkagent, "");

        assertThat(Site.address()).isEqualTo(board(firstOf(wijkagent)));
    }

    @Test
    void theNextDayBeginsWhereTheLastOneEnded() {
        for (var wijk : new WijkId[] {one, other, one}) {
            site.visit(wijkagent, board(wijk));
            site.visit(wijkagent, "");

            assertThat(Site.address()).isEqualTo(board(wijk));
        }
    }

    @Test
    void allWijkenSideBySideAreNotOnesOwn() {
        site.visit(wijkagent, board(other));
        site.visit(wijkagent, "wijken");
        site.visit(wijkagent, "");

        assertThat(Site.address()).isEqualTo(board(other));
    }

    @Test
    void aSeatThatEndedIsNotRemembered() {
        site.visit(wijkagent, board(other));
        var left =
                new Viewer(wijkagent.id(), wijkagent.name(), politie, Map.of(one, Set.of(Role.PROFESSIONAL)), Set.of());

        site.visit(left, "");

        assertThat(Site.address()).isEqualTo(board(one));
    }

    @Test
    void aWijkOneMayNotSeeIsNotRememberedEither() {
        var elsewhere = town.wijk("oost", politie);
        site.visit(wijkagent, board(other));
        site.visit(wijkagent, board(elsewhere));
        site.visit(wijkagent, "");

        assertThat(Site.address()).isEqualTo(board(other));
    }

    @Test
    void whoKeepsAccountsOrWatchesComesInElsewhere() {
        var keeper = new Viewer(wijkagent.id(), "beheerder", politie, Map.of(), Set.of(Role.ADMIN));
        var officer = new Viewer(wijkagent.id(), "privacy", politie, Map.of(), Set.of(Role.PRIVACY_OFFICER));

        site.visit(keeper, "");
        assertThat(Site.address()).startsWith("beheer");
        site.visit(officer, "");
        assertThat(Site.address()).isEqualTo("audit");
    }

    @Test
    void toStayOnABoardWritesNothing() {
        spotlight.on(wijkagent);
        var address = BoardAddress.ofWijk(slug(one));
        usual.looksAt(address);

        assertThat(StatementCount.of(() -> usual.looksAt(address))).isZero();
    }

    private WijkId firstOf(Viewer viewer) {
        return wijken.all().stream()
                .map(it -> it.id())
                .filter(viewer.seats()::containsKey)
                .findFirst()
                .orElseThrow();
    }

    private String board(WijkId wijk) {
        return "wijk/" + slug(wijk);
    }

    private String slug(WijkId wijk) {
        return wijken.find(wijk).orElseThrow().slug();
    }
}
