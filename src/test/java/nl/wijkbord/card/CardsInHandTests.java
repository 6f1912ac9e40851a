package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.organisation.UserService;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody leaves, and no open card stays behind. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class CardsInHandTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardWork work;

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardPages pages;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private UserService users;

    @Autowired
    private Spotlight spotlight;

    private OrganisationId politie;
    private WijkId wijk;
    private Viewer agent;
    private Viewer colleague;
    private Viewer keeper;

    @BeforeEach
    void anAgentWithAColleague() {
        politie = town.organisation("politie");
        var gemeente = town.organisation("gemeente");
        wijk = town.wijk("noord", politie, gemeente);
        agent = town.person("agent", politie, Role.PROFESSIONAL, wijk);
        colleague = town.person("collega", politie, Role.PROFESSIONAL, wijk);
        keeper = town.person("beheerder", gemeente, Role.ADMIN, wijk);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void everythingOpenGoesToTheSuccessor() {
        var shared = given(cards.signal(agent, wijk, "Zwerfafval", Visibility.WIJKTEAM));
        var hidden = given(cards.signal(agent, wijk, "Extra rondes", Visibility.EIGEN_ORGANISATIE));
        var asked = agreed("Rondje lopen");
        var binned = given(cards.signal(agent, wijk, "Dubbel", Visibility.WIJKTEAM));
        work.remove(binned);

        deactivate(colleague.id());

        assertThat(openIn(agent)).isZero();
        assertThat(openIn(colleague)).isEqualTo(4);
        assertThat(Set.of(shared, hidden, asked))
                .allSatisfy(
                        it -> assertThat(cards.row(it, colleague).leadUser()).isEqualTo(colleague.id()));
    }

    @Test
    void whatIsFinishedStaysWithWhoDidIt() {
        var done = given(cards.signal(agent, wijk, "Lantaarn", Visibility.WIJKTEAM));
        moves.close(done, new Closing(Outcome.OPGELOST, "", Feedback.JA, ""), Reason.NONE);

        deactivate(null);

        assertThat(cards.row(done, colleague).leadUser()).isEqualTo(agent.id());
    }

    @Test
    void whatTheSuccessorCannotDoStaysWithTheOrganisation() {
        var elsewhere = town.person("opbouwwerker", town.organisation("welzijn"), Role.PROFESSIONAL, wijk);
        var card = given(cards.signal(agent, wijk, "Extra rondes", Visibility.EIGEN_ORGANISATIE));

        deactivate(elsewhere.id());

        assertThat(openIn(agent)).isZero();
        assertThat(openIn(elsewhere)).isZero();
        assertThat(cards.row(card, colleague).lead()).isEqualTo(politie);
        assertThat(cards.row(card, colleague).leadUser()).isNull();
    }

    @Test
    void nobodyGetsACardInHandThatThisPersonCannotDo() {
        var manager = town.person("manager", politie, Role.MANAGER, wijk);
        var stranger = town.person("collega", politie, Role.PROFESSIONAL, town.wijk("zuid", politie));
        var card = cards.signal(agent, wijk, "Zwerfafval", Visibility.WIJKTEAM).ref();
        var face = Cards.face(wijk, "Rondje lopen");

        for (var other : List.of(manager.id(), stranger.id())) {
            var charge = new Charge(politie, other, Set.of());
            var asked = new AssignmentInput(face, politie, other, null, null, Reason.NONE);
            assertThatThrownBy(() -> work.giveTo(card, politie, other)).hasMessage("card.lead.cannot-do");
            assertThatThrownBy(() -> moves.takeUp(card, charge, null)).hasMessage("card.lead.cannot-do");
            assertThatThrownBy(() -> assignments.ask(asked)).hasMessage("card.lead.cannot-do");
        }
    }

    @Test
    void theCardRemembersWhoHandedOverToWhom() {
        var card = given(cards.signal(agent, wijk, "Zwerfafval", Visibility.WIJKTEAM));

        deactivate(colleague.id());

        spotlight.on(colleague);
        var latest = pages.history(cards.row(card, colleague).number(), colleague.clearance())
                .getFirst();
        assertThat(latest.change()).isEqualTo(new FieldChange("leadUser", text(agent), text(colleague)));
    }

    @Test
    void withoutASuccessorTheAccountStaysOpen() {
        var card = given(cards.signal(agent, wijk, "Zwerfafval", Visibility.WIJKTEAM));

        assertThatThrownBy(() -> deactivate(null)).isInstanceOf(NotPossible.class);

        assertThat(cards.row(card, colleague).leadUser()).isEqualTo(agent.id());
        assertThat(openIn(agent)).isOne();
    }

    private CardRef given(CardRow card) {
        return work.giveTo(card.ref(), politie, agent.id()).ref();
    }

    private CardRef agreed(String what) {
        var face = Cards.face(wijk, what);
        return assignments.ask(new AssignmentInput(face, politie, agent.id(), null, null, Reason.NONE));
    }

    private void deactivate(@Nullable UserId successor) {
        spotlight.on(keeper);
        users.deactivate(agent.id(), successor);
    }

    private int openIn(Viewer person) {
        spotlight.on(keeper);
        return users.openWork(person.id());
    }

    private static String text(Viewer person) {
        return person.id().value().toString();
    }
}
