package nl.wijkbord.mywork.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.mywork.MyWorkService;
import nl.wijkbord.mywork.OurList;
import nl.wijkbord.mywork.OurWorkService;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.StatementCount;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a list of work costs the database does not depend on how much there is to do, nor in how many wijken. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class WorkCostTests {

    private static final int WIJKEN = 10;

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardWork work;

    @Autowired
    private MyWorkService myWork;

    @Autowired
    private OurWorkService ourWork;

    @Autowired
    private Spotlight spotlight;

    private OrganisationId politie;
    private WijkId[] wijken;
    private Viewer leader;

    @BeforeEach
    void somebodyInTenWijken() {
        politie = town.organisation("politie");
        wijken = IntStream.range(0, WIJKEN)
                .mapToObj(it -> town.wijk("wijk", politie))
                .toArray(WijkId[]::new);
        leader = town.seated("teamleider", politie, Role.ORG_LEAD, wijken);
        spotlight.on(leader);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void myWorkTakesAtMostSixStatementsHoweverMuchThereIs() {
        assertAlike(() -> assertThat(myWork.all(leader.clearance())).isNotEmpty());
    }

    @Test
    void soDoesTheListOfAnOrganisationWithTheWorkOfItsPeople() {
        assertAlike(() -> {
            assertThat(ourWork.work(OurList.LEAD, leader.clearance()).items()).isNotEmpty();
            assertThat(ourWork.workload(leader.clearance())).isNotEmpty();
        });
    }

    /** Who looks is read again once a second, so in some of them and not in others. */
    private void assertAlike(Runnable reading) {
        fill(2);
        reading.run();
        var few = StatementCount.of(reading);
        fill(30);
        reading.run();
        var many = StatementCount.of(reading);
        assertThat(few).isBetween(1, 6);
        assertThat(many).isBetween(few - 1, Math.min(few + 1, 6));
    }

    private void fill(int inEach) {
        for (var wijk : wijken) {
            for (int i = 0; i < inEach; i++) {
                var card = cards.signal(leader, wijk, "Zwerfafval bij het plein", Visibility.WIJKTEAM);
                work.giveTo(card.ref(), politie, leader.id());
            }
        }
    }
}
