package nl.wijkbord.wijk;

import static nl.wijkbord.card.Stage.TE_BESPREKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.StageLimits;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.security.OrganisationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

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
    private StageLimits limits;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEventPublisher events;

    @AfterEach
    void unload() {
        database.sql("delete from stage_limit").update();
        database.sql("delete from wijk where slug = ?").param(SLUG).update();
        database.sql("delete from organisation where slug = ?").param(SLUG).update();
        events.publishEvent(new SetupLoaded());
    }

    @Test
    void allThatIsRememberedIsReadAgain() {
        var organisation = UUID.randomUUID();
        assertThat(wijken.find(SLUG)).isEmpty();
        assertThat(organisations.find(new OrganisationId(organisation))).isEmpty();
        assertThat(limits.of(TE_BESPREKEN)).isEmpty();

        load(organisation);
        events.publishEvent(new SetupLoaded());

        assertThat(wijken.find(SLUG)).isPresent();
        assertThat(organisations.find(new OrganisationId(organisation))).isPresent();
        assertThat(limits.of(TE_BESPREKEN)).contains(7);
    }

    private void load(UUID organisation) {
        database.sql("insert into wijk (id, version, slug, name, kind, cbs_codes, position)"
                        + " values (?, 0, ?, 'Geladen', 'WIJK', '', 0)")
                .params(UUID.randomUUID(), SLUG)
                .update();
        database.sql("insert into organisation (id, version, slug, name, kind, initials, colour, has_accounts)"
                        + " values (?, 0, ?, 'Geladen', 'partner', 'GE', '#0B5FA5', true)")
                .params(organisation, SLUG)
                .update();
        database.sql("insert into stage_limit (stage, most) values ('TE_BESPREKEN', 7)")
                .update();
    }
}
