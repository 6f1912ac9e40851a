package nl.wijkbord.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Charge;
import nl.wijkbord.card.Offer;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Town;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A lead for cards of several wijken, of which not every organisation works in all. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class BulkOverWijkenTests {

    private static final String ELSEWHERE = "Deze organisatie werkt niet in deze wijk. Kies een andere organisatie.";

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardWork work;

    @Autowired
    private CardMoves moves;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private Wijken wijken;

    @Autowired
    private BulkDeeds deeds;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Site site;

    private OrganisationId politie;
    private WijkId noord;
    private WijkId zuid;
    private Viewer wijkmanager;
    private CardRow here;
    private CardRow there;

    @BeforeEach
    void aCardInEachOfTwoWijken() {
        var gemeente = town.organisation("gemeente");
        politie = town.organisation("politie");
        noord = town.wijk("noord", gemeente, politie);
        zuid = town.wijk("zuid", gemeente);
        wijkmanager = town.seated("wijkmanager", gemeente, Role.COORDINATOR, noord, zuid);
        here = cards.signal(wijkmanager, noord, "Zwerfafval bij de winkels", Visibility.WIJKTEAM);
        there = cards.signal(wijkmanager, zuid, "Graffiti op de school", Visibility.WIJKTEAM);
        site.visit(wijkmanager, "wijk/" + wijken.find(noord).orElseThrow().slug());
    }

    @AfterEach
    void leave() {
        Site.leave();
    }

    @Test
    void anOrganisationGetsTheCardsOfTheWijkenWhereItWorks() {
        deeds.give(List.of(here, there), new Charge(politie, null, Set.of()));

        assertThat(now(here).offer()).extracting(Offer::to).isEqualTo(politie);
        assertThat(now(there).offer()).isNull();
        assertThat(_get(getNotifications().getLast(), Span.class).getText())
                .isEqualTo("1 van 2 gewijzigd; 1 niet. " + there.number() + ": " + ELSEWHERE);
    }

    @Test
    void nobodyTakesUpACardForWhoDoesNotWorkThere() {
        var charge = new Charge(politie, null, Set.of());

        assertThatThrownBy(() -> moves.takeUp(there.ref(), charge, null)).satisfies(BulkOverWijkenTests::saysElsewhere);
        assertThat(now(there).stage()).isEqualTo(Stage.NIEUW);
    }

    @Test
    void nothingIsAskedOfWhoDoesNotWorkThere() {
        var asked = new AssignmentInput(
                Cards.face(zuid, "Loop er langs"), politie, null, null, there.id(), null, Reason.NONE);

        assertThatThrownBy(() -> assignments.ask(asked)).satisfies(BulkOverWijkenTests::saysElsewhere);
    }

    @Test
    void whoLeftTheTeamMayKeepTheCardAndOthersWorkOnIt() {
        var given = work.giveTo(here.ref(), politie, null);
        database.sql("delete from wijk_team where wijk_id = ? and organisation_id = ?")
                .params(noord.value(), politie.value())
                .update();
        wijken.forget();

        var said = work.say(given.ref(), it -> it.telling("Nu ook op het hek"), Reason.NONE);

        assertThat(cards.row(said, wijkmanager).offer()).extracting(Offer::to).isEqualTo(politie);
    }

    private static void saysElsewhere(Throwable refusal) {
        assertThat(refusal)
                .isInstanceOfSatisfying(
                        NotPossible.class, it -> assertThat(it.key()).isEqualTo("card.lead.not-in-team"));
    }

    private CardRow now(CardRow card) {
        return cards.row(card.ref(), wijkmanager);
    }
}
