package nl.wijkbord.wijk;

import static nl.wijkbord.card.Stage.TE_BESPREKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.Categories;
import nl.wijkbord.card.StageLimits;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.People;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;

/** What somebody remembered of an empty database is forgotten when a municipality was loaded. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class SetupLoadedTests {

    private static final String SLUG = "geladen";

    @Autowired
    private Wijken wijken;

    @Autowired
    private Organisations organisations;

    @Autowired
    private People people;

    @Autowired
    private Categories categories;

    @Autowired
    private StageLimits limits;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private ListableBeanFactory beans;

    @AfterEach
    void unload() {
        database.sql("delete from stage_limit").update();
        database.sql("delete from category where slug = ?").param(SLUG).update();
        database.sql("delete from membership where user_id in (select id from app_user where username = ?)")
                .param(SLUG)
                .update();
        database.sql("delete from app_user where username = ?").param(SLUG).update();
        database.sql("delete from wijk where slug = ?").param(SLUG).update();
        database.sql("delete from organisation where slug = ?").param(SLUG).update();
        events.publishEvent(new SetupLoaded());
    }

    @Test
    void allThatIsRememberedIsReadAgain() {
        var organisation = new OrganisationId(UUID.randomUUID());
        var person = new UserId(UUID.randomUUID());
        assertThat(wijken.find(SLUG)).isEmpty();
        assertThat(organisations.find(organisation)).isEmpty();
        assertThat(people.name(person)).isEmpty();
        assertThat(categories.find(SLUG)).isEmpty();
        assertThat(limits.of(TE_BESPREKEN)).isEmpty();

        load(organisation.value(), person.value());
        events.publishEvent(new SetupLoaded());

        assertThat(wijken.find(SLUG)).isPresent();
        assertThat(organisations.find(organisation)).isPresent();
        assertThat(people.name(person)).isPresent();
        assertThat(categories.find(SLUG)).isPresent();
        assertThat(limits.of(TE_BESPREKEN)).contains(7);
    }

    /** Whoever listens is tried above; who winds the clocks of new cards remembers nothing. */
    @Test
    void nobodyElseRemembersAnything() {
        var listeners = Stream.of(beans.getBeanDefinitionNames())
                .map(beans::getType)
                .filter(Objects::nonNull)
                .map(ClassUtils::getUserClass)
                .filter(SetupLoadedTests::isTold)
                .filter(it -> !it.getSimpleName().equals("Winding"))
                .distinct();

        assertThat(listeners)
                .containsExactlyInAnyOrder(
                        Wijken.class, Organisations.class, People.class, Categories.class, StageLimits.class);
    }

    private static boolean isTold(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .anyMatch(it -> List.of(it.getParameterTypes()).contains(SetupLoaded.class));
    }

    private void load(UUID organisation, UUID person) {
        database.sql("insert into wijk (id, version, slug, name, kind, cbs_codes, position)"
                        + " values (?, 0, ?, 'Geladen', 'WIJK', '', 0)")
                .params(UUID.randomUUID(), SLUG)
                .update();
        database.sql("insert into organisation (id, version, slug, name, kind, initials, colour, has_accounts)"
                        + " values (?, 0, ?, 'Geladen', 'partner', 'GE', '#0B5FA5', true)")
                .params(organisation, SLUG)
                .update();
        database.sql("insert into app_user (id, version, username, name, demo) values (?, 0, ?, 'Geladen', false)")
                .params(person, SLUG)
                .update();
        database.sql("insert into membership (id, user_id, organisation_id, role) values (?, ?, ?, 'PROFESSIONAL')")
                .params(UUID.randomUUID(), person, organisation)
                .update();
        database.sql("insert into category (id, slug, theme, name, kind, confined, position)"
                        + " values (?, ?, 'leefbaarheid', 'Geladen', 'SIGNAL', false, 0)")
                .params(UUID.randomUUID(), SLUG)
                .update();
        database.sql("insert into stage_limit (stage, most) values ('TE_BESPREKEN', 7)")
                .update();
    }
}
