package nl.wijkbord.organisation;

import static nl.wijkbord.organisation.Staff.seat;
import static nl.wijkbord.organisation.Staff.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import nl.wijkbord.security.Accounts;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.SignIn;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@PeopleTest
class UserServiceTests {

    @Autowired
    UserService users;

    @Autowired
    OrganisationService organisations;

    @Autowired
    Organisations names;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Staff staff;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    private OrganisationId politie = OrganisationId.random();
    private UserId keeper = UserId.random();
    private final String name = unique("beheerder");

    @BeforeEach
    void aSettingsKeeperIsAtTheScreen() {
        politie = staff.organisation("Politie");
        keeper = staff.person(name, seat(politie, null, Role.ADMIN));
        signIn.as(keeper);
    }

    @AfterEach
    void nobodyIs() {
        signIn.off();
    }

    @Test
    void whoIsAddedCanBeFoundAndHasTheFirstSeat() {
        var username = unique("agent");

        var agent = users.add(new PersonInput(username, "Wijkagent", ""), seat(politie, null, Role.PROFESSIONAL));

        assertThat(accounts.viewer(agent, null)).isPresent();
        assertThat(users.find(username))
                .hasValueSatisfying(it -> assertThat(it.stays()).hasSize(1));
        assertThat(people.inOrganisation(politie))
                .extracting(PersonName::username)
                .contains(username);
    }

    @Test
    void twoPeopleCannotHaveOneUsername() {
        var username = unique("agent");
        users.add(new PersonInput(username, "Wijkagent", ""), seat(politie, null, Role.PROFESSIONAL));

        assertThatThrownBy(() -> users.add(
                        new PersonInput(username.toUpperCase(Locale.ROOT), "Een ander", ""),
                        seat(politie, null, Role.PROFESSIONAL)))
                .hasMessage("organisation.users.username.taken");
    }

    @Test
    void anOrganisationOutsideTheTeamGetsNoSeatInTheWijk() {
        var wijk = staff.wijk("West");
        var agent = agent();

        assertThatThrownBy(() -> users.sit(agent, seat(politie, wijk, Role.PROFESSIONAL)))
                .hasMessage("organisation.seat.not-in-team");
        staff.joins(politie, wijk);
        users.sit(agent, seat(politie, wijk, Role.PROFESSIONAL));
        assertThat(accounts.viewer(agent, null))
                .hasValueSatisfying(it -> assertThat(it.writesIn(wijk)).isTrue());
    }

    @Test
    void aSeatThatEndedYesterdayIsNoSeat() {
        var username = unique("agent");
        var agent = users.add(new PersonInput(username, "Wijkagent", ""), seat(politie, null, Role.PROFESSIONAL));
        var user = users.find(username).orElseThrow();

        users.lasts(agent, user.version(), user.stays().getFirst().id(), null, LocalDate.of(2020, 1, 1));

        assertThat(accounts.viewer(agent, null)).isEmpty();
    }

    @Test
    void ofTwoWhoSaveTheDatesOfASeatTheSecondIsRefused() {
        var user = seated();
        ends(user, LocalDate.of(2030, 1, 31));

        assertThatThrownBy(() -> ends(user, LocalDate.of(2031, 1, 31)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(lastDay(user)).isEqualTo(LocalDate.of(2030, 1, 31));
    }

    /** One saves while the other has looked already and has not written yet. */
    @Test
    void atTheSameInstantTooTheSecondIsRefused() {
        var user = seated();
        var first = new TransactionTemplate(transactions);
        var second = new TransactionTemplate(transactions);
        second.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        assertThatThrownBy(() -> first.executeWithoutResult(_ -> {
                    ends(user, LocalDate.of(2031, 1, 31));
                    second.executeWithoutResult(_ -> ends(user, LocalDate.of(2030, 1, 31)));
                }))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(lastDay(user)).isEqualTo(LocalDate.of(2030, 1, 31));
    }

    private UserDetails seated() {
        var username = unique("agent");
        users.add(new PersonInput(username, "Wijkagent", ""), seat(politie, null, Role.PROFESSIONAL));
        return users.find(username).orElseThrow();
    }

    private void ends(UserDetails user, LocalDate day) {
        users.lasts(user.id(), user.version(), user.stays().getFirst().id(), null, day);
    }

    private @Nullable LocalDate lastDay(UserDetails user) {
        var now = users.find(user.person().username()).orElseThrow();
        return now.stays().getFirst().seat().to();
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        var backwards = new Seat(politie, null, Role.MANAGER, LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 1));

        assertThatThrownBy(() -> users.sit(agent(), backwards)).hasMessage("organisation.seat.period");
    }

    @Test
    void whoLeavesCannotComeInUntilTheAccountIsOpenedAgain() {
        var agent = agent();

        users.deactivate(agent, null);
        assertThat(accounts.viewer(agent, null)).isEmpty();
        users.reactivate(agent);
        assertThat(accounts.viewer(agent, null)).isPresent();
    }

    @Test
    void nobodyClosesTheOwnAccount() {
        assertThatThrownBy(() -> users.deactivate(keeper, null)).hasMessage("organisation.users.deactivate.self");
    }

    @Test
    void nobodyGivesASeatToOneself() {
        var stay = users.find(name).orElseThrow().stays().getFirst();

        assertThatThrownBy(() -> users.sit(keeper, seat(politie, null, Role.COORDINATOR)))
                .hasMessage("organisation.seat.self");
        assertThatThrownBy(() -> users.lasts(keeper, 0, stay.id(), null, null)).hasMessage("organisation.seat.self");
    }

    @Test
    void theLogSaysWhichSeatWasGiven() {
        var agent = agent();

        users.sit(agent, new Seat(politie, null, Role.MANAGER, LocalDate.of(2026, 5, 1), null));

        assertThat(database.sql("select latter from history where action = 'user.seat-given' and object = ?")
                        .param(accounts.viewer(agent, null)
                                .flatMap(_ -> people.name(agent))
                                .orElseThrow()
                                .username())
                        .query(String.class)
                        .single())
                .endsWith("MANAGER · * · 2026-05-01..")
                .startsWith("Politie");
    }

    @Test
    void whatAnotherSettingsKeeperSavedMeanwhileStays() {
        var agent =
                users.add(new PersonInput(unique("agent"), "Wijkagent", ""), seat(politie, null, Role.PROFESSIONAL));
        var other = new PersonInput("", "Wijkagent Noord", "");
        users.change(agent, 0, other);

        assertThatThrownBy(() -> users.change(agent, 0, new PersonInput("", "Wijkagent Zuid", "")))
                .isInstanceOf(OptimisticLockingFailureException.class);
        var input = new OrganisationInput(unique("Welzijn"), "welzijn", "WE", "#123456", true);
        var welzijn = organisations.add(input);
        organisations.change(welzijn, 0, new OrganisationInput(input.name(), "sociaal werk", "WE", "#123456", true));
        assertThatThrownBy(() -> organisations.change(welzijn, 0, input))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void openWorkGoesToAnActiveColleague() {
        var leaver = agent();
        var gone = agent();
        var colleague = agent();
        users.deactivate(gone, null);
        staff.waits(leaver, 3);

        assertThatThrownBy(() -> users.deactivate(leaver, null)).hasMessage("organisation.users.deactivate.successor");
        assertThatThrownBy(() -> users.deactivate(leaver, gone)).hasMessage("organisation.users.deactivate.successor");
        users.deactivate(leaver, colleague);

        assertThat(users.openWork(leaver)).isZero();
        assertThat(users.openWork(colleague)).isEqualTo(3);
    }

    @Test
    void whatIsDoneToAnAccountIsRemembered() {
        var username = unique("agent");
        var agent = users.add(new PersonInput(username, "Wijkagent", ""), seat(politie, null, Role.PROFESSIONAL));
        users.makeLink(agent);
        users.deactivate(agent, null);

        assertThat(database.sql("select action from history where object = ? order by id")
                        .param(username)
                        .query(String.class)
                        .list())
                .containsExactly("user.added", "user.link-made", "user.deactivated");
    }

    @Test
    void anOrganisationGetsAnAddressAndKeepsIt() {
        var name = unique("Wëlzijn & Co");
        var id = organisations.add(new OrganisationInput(name, "welzijn", "WC", "#123456", true));
        var slug = names.find(id).orElseThrow().slug();

        organisations.change(id, 0, new OrganisationInput(unique("Anders"), "welzijn", "AN", "#654321", true));

        assertThat(slug).startsWith("welzijn-co-");
        assertThat(names.find(id)).hasValueSatisfying(it -> {
            assertThat(it.slug()).isEqualTo(slug);
            assertThat(it.initials()).isEqualTo("AN");
        });
    }

    @Test
    void whoKeepsNoSettingsChangesNothing() {
        signIn.as(agent());

        assertThatThrownBy(() -> users.all()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> organisations.all()).isInstanceOf(AccessDeniedException.class);
    }

    private UserId agent() {
        return staff.person(unique("agent"), seat(politie, null, Role.PROFESSIONAL));
    }
}
