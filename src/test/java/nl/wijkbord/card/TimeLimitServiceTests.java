package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.TimeLimits.About;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.TestClock;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Times;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The settings keeper chooses how long things may take, for all and for one category. */
@WijkbordTest
@Import(ClocksTests.Time.class)
@SuppressWarnings("NullAway.Init")
class TimeLimitServiceTests {

    private static final About NORMAL = new About(Priority.NORMAAL, null);
    private static final Limits USUAL = new Limits(TimeLimit.workdays(10), TimeLimit.workdays(40));
    private static final Limits SHORT = new Limits(new TimeLimit(2, LimitUnit.HOURS), new TimeLimit(7, LimitUnit.DAYS));

    @Autowired
    private TimeLimitService service;

    @Autowired
    private TimeLimits limits;

    @Autowired
    private Categories categories;

    @Autowired
    private CardWork work;

    @Autowired
    private Cards cards;

    @Autowired
    private Town town;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private UUID geluid;
    private WijkId wijk;
    private Viewer wijkagent;
    private Viewer keeper;

    @BeforeEach
    void aCategoryAndAKeeper() {
        clock.becomes(LocalDate.of(2026, 3, 11));
        geluid = category("geluid", "SIGNAL");
        var gemeente = town.organisation("gemeente");
        wijk = town.wijk("noord", gemeente);
        wijkagent = town.person("wijkagent", gemeente, Role.PROFESSIONAL, wijk);
        keeper = town.person("beheerder", gemeente, Role.ADMIN, wijk);
    }

    @AfterEach
    void asItWas() {
        spotlight.on(keeper);
        limits.forget();
        service.change(NORMAL, limits.own(NORMAL).orElseThrow(), USUAL);
        spotlight.off();
    }

    @Test
    void whatIsChosenHoldsForOpenCardsAtOnce() {
        var card = card();
        spotlight.on(keeper);

        service.change(NORMAL, USUAL, SHORT);

        assertThat(row(card).clocks().respond().by()).isEqualTo("2026-03-11T11:00:00Z");
        assertThat(row(card).clocks().resolve().by())
                .isEqualTo(LocalDateTime.parse("2026-03-19T00:00")
                        .atZone(Times.ZONE)
                        .toInstant());
    }

    @Test
    void aCategoryMayHaveItsOwnAndGoAlongAgain() {
        spotlight.on(keeper);
        service.add(new About(Priority.NORMAAL, geluid), SHORT);
        var other = card();
        spotlight.on(wijkagent);
        var noise = work.say(card().ref(), it -> it.about(geluid), Reason.NONE);
        assertThat(cards.row(noise, wijkagent).clocks().respond().by()).isEqualTo("2026-03-11T11:00:00Z");
        assertThat(row(other).clocks().respond().by()).isEqualTo("2026-03-25T23:00:00Z");

        spotlight.on(keeper);
        assertThat(service.all()).filteredOn(it -> it.category() != null).hasSize(1);
        service.drop(new About(Priority.NORMAAL, geluid), SHORT);

        assertThat(service.all()).hasSize(4).allMatch(it -> it.category() == null);
        assertThat(cards.row(noise, wijkagent).clocks().respond().by()).isEqualTo("2026-03-25T23:00:00Z");
    }

    @Test
    void theLogTellsWhoChoseWhat() {
        spotlight.on(keeper);
        service.change(NORMAL, USUAL, SHORT);

        assertThat(database.sql(
                                "select latter from history where action = 'limits.changed' and object = 'NORMAAL *' order by id desc")
                        .query(String.class)
                        .list())
                .first()
                .isEqualTo("2 HOURS, 7 DAYS");
    }

    @Test
    void whatAnotherKeeperChoseMeanwhileIsNotOverwritten() {
        spotlight.on(keeper);
        service.change(NORMAL, USUAL, SHORT);

        assertThatThrownBy(() -> service.change(NORMAL, USUAL, USUAL))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> service.add(NORMAL, USUAL)).hasMessage("card.limits.there");
        service.change(NORMAL, SHORT, USUAL);
        assertThat(service.all())
                .filteredOn(it -> it.about().equals(NORMAL))
                .allMatch(it -> it.limits().equals(USUAL));
    }

    @Test
    void whatWasChosenOnAnotherServerIsNotOverwrittenEither() {
        spotlight.on(keeper);
        elsewhere();
        assertThatThrownBy(() -> service.change(NORMAL, USUAL, SHORT))
                .isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(limits.own(NORMAL).orElseThrow().respond()).isEqualTo(TimeLimit.workdays(9));
    }

    private void elsewhere() {
        limits.own(NORMAL);
        database.sql("update time_limit set respond_amount = 9 where priority = 'NORMAAL'")
                .update();
    }

    @Test
    void whatAnotherChoseForACategoryIsNeitherDroppedNorAddedOnce() {
        var noise = new About(Priority.NORMAAL, geluid);
        spotlight.on(keeper);
        service.add(noise, USUAL);
        elsewhere();

        assertThatThrownBy(() -> service.drop(noise, USUAL)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> service.add(noise, USUAL)).hasMessage("card.limits.there");
        assertThat(limits.own(noise).orElseThrow().respond()).isEqualTo(TimeLimit.workdays(9));
        service.drop(noise, limits.own(noise).orElseThrow());
    }

    @Test
    void whatCannotBeIsRefused() {
        spotlight.on(keeper);
        var route = category("zorgen", "NO_CARD");

        assertThatThrownBy(() -> new TimeLimit(0, LimitUnit.DAYS)).isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> new TimeLimit(1000, LimitUnit.DAYS)).isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> service.drop(NORMAL, USUAL)).isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> service.add(new About(Priority.NORMAAL, route), SHORT))
                .isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> service.add(new About(Priority.NORMAAL, UUID.randomUUID()), SHORT))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void onlyASettingsKeeperChooses() {
        spotlight.on(wijkagent);

        assertThatThrownBy(() -> service.change(NORMAL, USUAL, SHORT)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.all()).isInstanceOf(AccessDeniedException.class);
    }

    private CardRow card() {
        return cards.signal(wijkagent, wijk, "Harde muziek", Visibility.WIJKTEAM);
    }

    private CardRow row(CardRow card) {
        return cards.row(card.ref(), wijkagent);
    }

    private UUID category(String name, String use) {
        var id = UUID.randomUUID();
        database.sql("insert into category (id, slug, theme, name, kind, confined, position)"
                        + " values (?, ?, 'thema', ?, ?, false, 1)")
                .params(id, id.toString(), name, use)
                .update();
        categories.forget();
        return id;
    }
}
