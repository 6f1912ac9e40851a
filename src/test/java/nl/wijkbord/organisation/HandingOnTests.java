package nl.wijkbord.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.StatementCount;
import nl.wijkbord.town.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A team leader hands on only what that leader leads, never to oneself, and no two at one instant. */
@SuppressWarnings("NullAway.Init")
class HandingOnTests extends StandInScene {

    @Autowired
    private PlatformTransactionManager transactions;

    private Viewer substitute;
    private Viewer leader;

    @BeforeEach
    void aTeam() {
        substitute = town.seated("wijkagent zuid", politie, Role.PROFESSIONAL, noord);
        leader = town.seated("teamleider", politie, Role.ORG_LEAD, noord);
        spotlight.on(leader);
    }

    private void sits(Viewer person, WijkId wijk, LocalDate from) {
        database.sql("insert into membership (id, user_id, organisation_id, wijk_id, role, from_date)"
                        + " values (?, ?, ?, ?, 'PROFESSIONAL', ?)")
                .params(UUID.randomUUID(), person.id().value(), politie.value(), wijk.value(), from)
                .update();
        people.forget();
    }

    private void refuses(StandInInput input, String why) {
        assertThatThrownBy(() -> service.arrange(input))
                .isInstanceOf(NotPossible.class)
                .hasMessage(why);
    }

    @Test
    void whoStandsInDoesNotMakeItLast() {
        spotlight.on(absent);
        service.arrange(days(absent, leader, 0, 1));
        spotlight.on(leader);
        var row = service.all().getFirst();

        assertThatThrownBy(() -> service.last(row.id(), row.version(), today.plusDays(9)))
                .hasMessage("organisation.standin.me");
        service.end(row.id(), row.version());

        assertThat(service.all()).isEmpty();
    }

    @Test
    void aWijkThatAnotherLeadsIsNotHandedOnWhenItComesLater() {
        sits(absent, zuid, today.plusDays(5));

        refuses(days(absent, substitute, 0, 5), "organisation.standin.not-yours");
        service.arrange(days(absent, substitute, 0, 4));

        var row = service.all().getFirst();
        assertThatThrownBy(() -> service.last(row.id(), row.version(), today.plusDays(5)))
                .hasMessage("organisation.standin.not-yours");
    }

    @Test
    void norWhenTheOrganisationIsNotInTheTeamToday() {
        var oost = town.wijk("oost");
        sits(absent, oost, today.minusDays(9));

        refuses(days(absent, substitute, 0, 1), "organisation.standin.not-yours");
        assertThat(service.absentees()).extracting(PersonName::id).doesNotContain(absent.id());
    }

    @Test
    void ofTwoWhoStandInForEachOtherAtTheSameInstantOneIsRefused() {
        assumeThat(TestDatabase.isMariaDb())
                .as("there the second waits for the first")
                .isFalse();
        var together = new TransactionTemplate(transactions);
        var meanwhile = new TransactionTemplate(transactions);
        meanwhile.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        assertThatThrownBy(() -> together.executeWithoutResult(_ -> {
                    service.arrange(days(absent, substitute, 0, 1));
                    meanwhile.executeWithoutResult(_ -> service.arrange(days(substitute, absent, 0, 1)));
                }))
                .isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(service.all())
                .singleElement()
                .satisfies(it -> assertThat(it.days().absent().id()).isEqualTo(substitute.id()));
    }

    @Test
    void whatWasEndedTooSoonGoesOnFromTodayOn() {
        service.arrange(days(absent, substitute, 0, 3));
        database.sql("update stand_in set from_date = ? where absent_id = ?")
                .params(today.minusDays(2), absent.id().value())
                .update();
        var row = service.all().getFirst();
        service.end(row.id(), row.version());
        assertThat(service.all()).isEmpty();

        service.again(row.days());

        assertThat(service.all()).singleElement().satisfies(it -> {
            assertThat(it.days().from()).isEqualTo(today);
            assertThat(it.days().to()).isEqualTo(today.plusDays(3));
        });
    }

    @Test
    void lookingCostsTheSameHoweverManyColleaguesThereAre() {
        service.arrange(days(absent, substitute, 0, 1));
        var few = cost();
        for (int i = 0; i < 10; i++) {
            var away = town.seated("wijkagent " + i, politie, Role.PROFESSIONAL, noord);
            service.arrange(days(away, substitute, 0, 1));
        }

        assertThat(cost()).isEqualTo(few).isLessThan(5);
    }

    private int cost() {
        look();
        return StatementCount.of(this::look);
    }

    private void look() {
        service.all();
        service.absentees();
    }
}
