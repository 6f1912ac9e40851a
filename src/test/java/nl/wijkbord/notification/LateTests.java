package nl.wijkbord.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AskingTeam;
import nl.wijkbord.assignment.ConsultationInput;
import nl.wijkbord.assignment.ConsultationService;
import nl.wijkbord.assignment.Stance;
import nl.wijkbord.card.Call;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.StandInInput;
import nl.wijkbord.organisation.StandInService;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.rounds.Round;
import nl.wijkbord.security.Accounts;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.TestClock;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.StatementCount;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever has a card hears that it becomes late, once; an answer that does not come goes up. */
@WijkbordTest
@Import(LateTests.Time.class)
@SuppressWarnings("NullAway.Init")
class LateTests {

    /** A clock of its own. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        TestClock lateClock() {
            return new TestClock();
        }
    }

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private Hearing hearing;

    @Autowired
    private Cards cards;

    @Autowired
    private CardWork work;

    @Autowired
    private ConsultationService consultations;

    @Autowired
    private StandInService standIns;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Town town;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private List<Round> rounds;

    @Autowired
    private TestClock clock;

    private AskingTeam team;

    @BeforeEach
    void onAWednesday() {
        clock.becomes(LocalDate.of(2026, 3, 11));
        team = teams.getObject();
        hearing.begin();
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void whoLeadsHearsThatItIsNearlyLateAndThenLateEachOnce() {
        var card = team.card();
        work.giveTo(card.ref(), team.politie, team.wijkagent.id());
        var agentsCard = card.id();
        look();
        assertThat(hearing.of(team.wijkagent, agentsCard)).isEmpty();

        walk(LocalDate.of(2026, 5, 31));

        assertThat(hearing.of(team.wijkagent, agentsCard))
                .containsExactlyInAnyOrder(Call.LATE, Call.NEARLY_LATE, Call.LATE, Call.NEARLY_LATE);
        assertThat(hearing.of(team.opbouwwerker, agentsCard)).isEmpty();
    }

    @Test
    void whereNobodyLeadsWhoConnectsThePartnersHearsIt() {
        var card = team.card();

        walk(LocalDate.of(2026, 3, 31));

        assertThat(hearing.of(team.wijkmanager, card.id())).containsExactly(Call.LATE, Call.NEARLY_LATE);
        assertThat(hearing.of(team.opbouwwerker, card.id())).isEmpty();
    }

    @Test
    void ofAClosedCardNobodyHearsWhoDoesNotReadIt() {
        var card = cards.signal(team.wijkagent, team.wijk, "Spanning", Visibility.EIGEN_ORGANISATIE);

        walk(LocalDate.of(2026, 3, 31));

        assertThat(hearing.of(team.wijkmanager, card.id())).isEmpty();
        assertThat(hearing.unread(team.wijkmanager)).isZero();
    }

    @Test
    void anOfferWithoutAnAnswerIsAskedOnceMoreAndThenGoesUp() {
        var card = team.card();
        spotlight.on(team.wijkmanager);
        work.giveTo(card.ref(), team.welzijn, null);

        clock.becomes(LocalDate.of(2026, 3, 17));
        look();
        look();
        assertThat(hearing.of(team.opbouwwerker, card.id())).containsExactly(Call.UNANSWERED, Call.ASKED);
        assertThat(hearing.of(team.wijkmanager, card.id())).isEmpty();

        clock.becomes(LocalDate.of(2026, 3, 18));
        look();
        assertThat(hearing.of(team.wijkmanager, card.id())).containsExactly(Call.UNANSWERED);
        assertThat(hearing.of(team.opbouwwerker, card.id())).containsExactly(Call.UNANSWERED, Call.ASKED);
    }

    @Test
    void whoConnectsThePartnersForTwoOrganisationsHearsItForBoth() {
        database.sql("insert into membership (id, user_id, organisation_id, wijk_id, role)"
                        + " values (?, ?, ?, ?, 'COORDINATOR')")
                .params(UUID.randomUUID(), team.wijkmanager.id().value(), team.handhaving.value(), team.wijk.value())
                .update();
        hearing.begin();
        var card = team.card();

        walk(LocalDate.of(2026, 3, 31));

        assertThat(accounts.viewers(team.wijkmanager.id()))
                .hasSize(2)
                .allSatisfy(it -> assertThat(hearing.of(it, card.id())).containsExactly(Call.LATE, Call.NEARLY_LATE));
    }

    @Test
    void whoStandsInForWhoConnectsThePartnersHearsItToo() {
        var colleague = town.seated("collega", team.gemeente, Role.PROFESSIONAL, team.wijk);
        spotlight.on(team.wijkmanager);
        standIns.arrange(new StandInInput(
                StandInHearsTests.name(team.wijkmanager),
                StandInHearsTests.name(colleague),
                LocalDate.of(2026, 3, 11),
                LocalDate.of(2026, 4, 30)));
        var card = team.card();

        walk(LocalDate.of(2026, 3, 31));

        assertThat(hearing.of(colleague, card.id())).containsExactly(Call.LATE, Call.NEARLY_LATE);
    }

    @Test
    void whatWasToldIsNotLookedAtEveryQuarter() {
        IntStream.range(0, 5).forEach(_ -> team.card());
        walk(LocalDate.of(2026, 3, 31));

        assertThat(StatementCount.of(this::look)).isLessThanOrEqualTo(4);
    }

    @Test
    void whoSaysNothingInAConsultationIsAskedOnceMore() {
        var card = consulted();
        team.answer(card, team.opbouwwerker, Stance.WIJ_PAKKEN_OP, "");

        clock.becomes(LocalDate.of(2026, 3, 14));
        look();

        assertThat(hearing.of(team.wijkagent, card.id())).contains(Call.UNANSWERED);
        assertThat(hearing.of(team.opbouwwerker, card.id())).doesNotContain(Call.UNANSWERED);
    }

    private CardRow consulted() {
        var card = team.card();
        spotlight.on(team.wijkmanager);
        var asked =
                new ConsultationInput(Set.of(team.politie, team.welzijn), LocalDate.of(2026, 3, 13), "", Reason.NONE);
        return cards.row(consultations.ask(card.ref(), asked), team.wijkmanager);
    }

    /** Day by day, and looks twice on each. */
    private void walk(LocalDate last) {
        for (var day = LocalDate.of(2026, 3, 12); !day.isAfter(last); day = day.plusDays(1)) {
            clock.becomes(day);
            look();
            clock.pass(Duration.ofMinutes(15));
            look();
        }
    }

    private void look() {
        rounds.stream()
                .filter(it -> it.name().endsWith(".late"))
                .forEach(it -> it.look().run());
    }
}
