package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
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
import org.springframework.jdbc.core.simple.JdbcClient;

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

    @Autowired
    private JdbcClient database;

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
        agent = seated(town.person("agent", politie, Role.PROFESSIONAL, wijk));
        colleague = seated(town.person("collega", politie, Role.PROFESSIONAL, wijk));
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
        var elsewhere = seated(town.person("opbouwwerker", town.organisation("welzijn"), Role.PROFESSIONAL, wijk));
        var card = given(cards.signal(agent, wijk, "Extra rondes", Visibility.EIGEN_ORGANISATIE));

        deactivate(elsewhere.id());

        assertThat(openIn(agent)).isZero();
        assertThat(openIn(elsewhere)).isZero();
        assertThat(cards.row(card, colleague).lead()).isEqualTo(politie);
        assertThat(cards.row(card, colleague).leadUser()).isNull();
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

    private Viewer seated(Viewer person) {
        database.sql("insert into membership (id, user_id, organisation_id, wijk_id, role) values (?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        person.id().value(),
                        person.organisation().value(),
                        wijk.value(),
                        Role.PROFESSIONAL.name())
                .update();
        return person;
    }

    private static String text(Viewer person) {
        return person.id().value().toString();
    }
}
