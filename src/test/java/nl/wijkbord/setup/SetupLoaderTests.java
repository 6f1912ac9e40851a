package nl.wijkbord.setup;

import static nl.wijkbord.setup.SmallSetup.CARD;
import static nl.wijkbord.setup.SmallSetup.SMALL;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbord.WijkbordTest;
import nl.wijkbord.wijk.SetupLoaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@WijkbordTest
@RecordApplicationEvents
@Transactional
@TestPropertySource(properties = "spring.application.name=setup-loader")
@SuppressWarnings("NullAway.Init")
class SetupLoaderTests {

    /** Works for the municipality, and in the wijk for the police. */
    private static final String TWO_SEATS = SMALL.replace(
                    "organisation: politie\n    memberships:\n", "organisation: gemeente\n    memberships:\n")
            .replace(
                    "{role: professional, wijk: noord,",
                    "{role: manager, wijk: noord}\n      - {role: professional, wijk: noord, organisation: politie,");

    @Autowired
    private SetupLoader loader;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEvents events;

    @Test
    void theHistoryNamesWhoMadeACardAsItDoesOnTheBoard() {
        loader.load(SmallSetup.read(SMALL + CARD));

        assertThat(database.sql("select actor_name from history")
                        .query(String.class)
                        .list())
                .containsExactly("Demo wijkagent");
    }

    @Test
    void aCardIsPutInItsWorlds() {
        loader.load(SmallSetup.read(SMALL + CARD + "    domains: [veiligheid, fysiek]\n"));

        assertThat(database.sql("select domain from card_domain order by domain")
                        .query(String.class)
                        .list())
                .containsExactly("FYSIEK", "VEILIGHEID");
    }

    @Test
    void aCardStandsOnTheBoardsOfTwoWijken() {
        var zuid = SMALL.replace(
                "wijken:\n", "wijken:\n  - {slug: zuid, name: Zuid, cbs: [WK000102], team: [gemeente]}\n");

        loader.load(SmallSetup.read(zuid + CARD + "    also-in: [zuid]\n"));

        assertThat(database.sql("select w.slug from card_also_in a join wijk w on w.id = a.wijk_id")
                        .query(String.class)
                        .list())
                .containsExactly("zuid");
    }

    @Test
    void whoRememberedTheEmptyDatabaseHearsOfIt() {
        loader.load(SmallSetup.read(SMALL));

        assertThat(events.stream(SetupLoaded.class)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            days-ago: 1                     | politie
            days-ago: 1, only-for: politie  | politie
            """)
    void whoWorksForTwoSpeaksForTheOneThatWritesThere(String said, String organisation) {
        var comment = "    owner: politie\n    comments: [{by: wijkagent, text: Gezien, " + said + "}]\n";

        loader.load(SmallSetup.read(TWO_SEATS + CARD + comment));

        assertThat(database.sql("select o.slug from card_comment c join organisation o on o.id = c.organisation_id")
                        .query(String.class)
                        .list())
                .containsExactly(organisation);
    }
}
