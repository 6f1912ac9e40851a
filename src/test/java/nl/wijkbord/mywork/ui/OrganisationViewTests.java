package nl.wijkbord.mywork.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import java.util.List;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
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

/** Somebody looks at what the own organisation has to do, and sees nothing of what another keeps to itself. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class OrganisationViewTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardWork work;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Site site;

    @Autowired
    private Times times;

    private OrganisationId politie;
    private OrganisationId corporatie;
    private WijkId wijk;
    private Viewer agent;
    private Viewer beheerder;

    @BeforeEach
    void twoOrganisations() {
        politie = town.organisation("politie");
        corporatie = town.organisation("corporatie");
        wijk = town.wijk("noord", politie, corporatie);
        agent = town.seated("wijkagent", politie, Role.PROFESSIONAL, wijk);
        beheerder = town.seated("wijkbeheerder", corporatie, Role.PROFESSIONAL, wijk);
    }

    @AfterEach
    void leave() {
        Site.leave();
        spotlight.off();
    }

    @Test
    void everyListHasItsCards() {
        lead(signal("Zwerfafval"));
        work.helpedBy(lead(signal("Verlichting")).ref(), Set.of(corporatie));
        ask("Hek maken");

        assertThat(visit(agent, ""))
                .containsExactly("Wij zijn trekker 2", "Gevraagd van ons 0", "Door ons gemeld 3", "Wij dragen bij 0");
        assertThat(titles()).containsExactlyInAnyOrder("Zwerfafval", "Verlichting");
        assertThat(visit(beheerder, "?lijst=gevraagd"))
                .containsExactly("Wij zijn trekker 1", "Gevraagd van ons 1", "Door ons gemeld 0", "Wij dragen bij 1");
        assertThat(titles()).containsExactly("Hek maken");
        assertThat(_get(WorkLine.class).told().deeds()).hasSize(2);
        visit(beheerder, "?lijst=draagt-bij");
        assertThat(titles()).containsExactly("Verlichting");
    }

    @Test
    void whatAnotherKeepsToItselfIsNotCounted() {
        var card = lead(signal("Extra rondes"));
        work.helpedBy(card.ref(), Set.of(corporatie));
        visit(beheerder, "?lijst=draagt-bij");
        assertThat(titles()).containsExactly("Extra rondes");

        spotlight.on(agent);
        work.helpedBy(cards.row(card.ref(), agent).ref(), Set.of());
        work.show(cards.row(card.ref(), agent).ref(), Visibility.EIGEN_ORGANISATIE, Set.of());
        spotlight.on(beheerder);
        MockVaadin.clientRoundtrip(true);

        assertThat(titles()).isEmpty();
        assertThat(counts()).contains("Wij dragen bij 0");
    }

    @Test
    void aTeamLeaderSeesTheWorkOfTheOwnColleaguesByName() {
        town.seated("andere agent", politie, Role.PROFESSIONAL, wijk);
        var leader = town.seated("teamleider", politie, Role.ORG_LEAD, wijk);
        var late = lead(signal("Zwerfafval"));
        work.expectBefore(late.ref(), times.today().minusDays(1));
        lead(signal("Verlichting"));

        visit(leader, "");

        assertThat(_get(WorkloadTable.class).getElement().getTextRecursively())
                .contains("Te laatandere agent00teamleider00wijkagent21")
                .doesNotContain("wijkbeheerder");
    }

    @Test
    void aColleagueIsShownNobodysWork() {
        lead(signal("Zwerfafval"));

        visit(agent, "");

        assertThat(_find(
                        WorkloadTable.class,
                        spec -> spec.withPredicate(it -> it.getContent().isVisible())))
                .isEmpty();
    }

    @Test
    void titlesOnlyTellNobodysName() {
        var wethouder = town.seated("wethouder", politie, Role.EXECUTIVE_READER, wijk);
        lead(signal("Zwerfafval"));

        assertThat(visit(wethouder, "?lijst=gemeld")).contains("Wij zijn trekker 0", "Door ons gemeld 1");
        assertThat(_get(WorkLine.class).told())
                .extracting(WorkLine.Told::title, WorkLine.Told::what, WorkLine.Told::day)
                .containsExactly("Zwerfafval", "Nieuw", "");
    }

    private CardRow signal(String title) {
        return cards.signal(agent, wijk, title, Visibility.WIJKTEAM);
    }

    private CardRow lead(CardRow card) {
        return cards.row(work.giveTo(card.ref(), politie, agent.id()).ref(), agent);
    }

    private void ask(String what) {
        spotlight.on(agent);
        assignments.ask(new AssignmentInput(Cards.face(wijk, what), corporatie, null, null, null, Reason.NONE));
    }

    private List<String> visit(Viewer viewer, String how) {
        site.visit(viewer, "mijn-organisatie" + how);
        return counts();
    }

    private static List<String> counts() {
        return _get(OurLists.class)
                .getContent()
                .getChildren()
                .map(link -> String.join(
                        " ",
                        link.getChildren().map(it -> it.getElement().getText()).toList()))
                .toList();
    }

    private static List<String> titles() {
        return _find(WorkLine.class).stream().map(it -> it.told().title()).toList();
    }
}
