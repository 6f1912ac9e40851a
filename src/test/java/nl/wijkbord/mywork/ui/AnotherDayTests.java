package nl.wijkbord.mywork.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.NewDay;
import nl.wijkbord.security.AccountChanged;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Times;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list of work that stands open shows what another day brings: what is late, and whose work one does. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class AnotherDayTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardWork work;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Site site;

    @Autowired
    private Times times;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEventPublisher events;

    private OrganisationId politie;
    private WijkId wijk;
    private Viewer absent;
    private Viewer substitute;

    @BeforeEach
    void twoColleagues() {
        politie = town.organisation("politie");
        wijk = town.wijk("noord", politie);
        absent = town.seated("wijkagent", politie, Role.PROFESSIONAL, wijk);
        substitute = town.seated("collega", politie, Role.PROFESSIONAL, wijk);
    }

    @AfterEach
    void leave() {
        Site.leave();
        spotlight.off();
    }

    @Test
    void whatWasForTodayIsLateAfterMidnight() {
        var card = mine("Zwerfafval");
        work.expectBefore(card.ref(), times.today());
        site.visit(absent, "mijn-werk");
        assertThat(lines()).containsExactly("TODAY Zwerfafval");

        database.sql("update card set due = ? where id = ?")
                .params(times.today().minusDays(1), card.id().value())
                .update();
        events.publishEvent(new NewDay());
        MockVaadin.clientRoundtrip(true);

        assertThat(lines()).containsExactly("LATE Zwerfafval");
    }

    /** They sit in the same wijk, so that nothing is seen more or less. */
    @Test
    void whoBeginsToStandInSeesThatWorkAndAfterwardsNoMore() {
        mine("Zwerfafval");
        site.visit(substitute, "mijn-werk");
        assertThat(lines()).isEmpty();

        becomes(substitute.standingInFor(absent.id(), absent.name(), Map.of(wijk, Set.of(Role.PROFESSIONAL))));
        assertThat(lines()).containsExactly("WAITS_FOR_ME Zwerfafval");

        becomes(substitute);
        assertThat(lines()).isEmpty();
    }

    @Test
    void aScreenOfAnotherIsLeftAlone() {
        mine("Zwerfafval");
        site.visit(substitute, "mijn-werk");
        spotlight.on(substitute.standingInFor(absent.id(), absent.name(), Map.of(wijk, Set.of(Role.PROFESSIONAL))));

        events.publishEvent(new AccountChanged(absent.id()));
        MockVaadin.clientRoundtrip(true);

        assertThat(lines()).isEmpty();
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .noneMatch(it -> it.getInvocation().getExpression().contains("wb.leaves"));
    }

    private void becomes(Viewer viewer) {
        spotlight.on(viewer);
        events.publishEvent(new AccountChanged(viewer.id()));
        MockVaadin.clientRoundtrip(true);
    }

    private CardRow mine(String title) {
        var card = cards.signal(absent, wijk, title, Visibility.WIJKTEAM);
        return cards.row(work.giveTo(card.ref(), politie, absent.id()).ref(), absent);
    }

    private static List<String> lines() {
        return _find(WorkSection.class).stream()
                .flatMap(it -> _find(it, WorkLine.class).stream()
                        .map(line -> it.getContent().getElement().getAttribute("data-group") + " "
                                + line.told().title()))
                .toList();
    }
}
