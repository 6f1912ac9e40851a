package nl.wijkbord.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.security.Role;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.wijk.Area;
import nl.wijkbord.wijk.Areas;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** What a set-up file says of wijken and buurten can be seen in the settings. */
@WijkbordTest
@Transactional
@TestPropertySource(properties = "spring.application.name=areas")
@SuppressWarnings("NullAway.Init")
class AreasTests {

    @Autowired
    private SetupLoader loader;

    @Autowired
    private Areas areas;

    @Autowired
    private Wijken wijken;

    @Autowired
    private Town town;

    @Autowired
    private Spotlight spotlight;

    private Area veenendaal;

    @BeforeEach
    void aSettingsKeeperLooks() {
        loader.load(SetupReader.demo("veenendaal"));
        wijken.forget(); // the load is taken back after the test, so nobody hears of it
        var gemeente = town.organisation("beheer");
        var first = wijken.all().getFirst().id();
        spotlight.on(town.person("beheerder", gemeente, Role.ADMIN, first));
        veenendaal = areas.municipality().orElseThrow();
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void theMunicipalityHasWijkenWithBuurtenAndCodes() {
        assertThat(veenendaal.codes()).isEqualTo("GM0345");
        assertThat(veenendaal.parts()).hasSize(6).allSatisfy(it -> {
            assertThat(it.codes()).matches("WK\\d{6}(, WK\\d{6})*");
            assertThat(it.parts()).isNotEmpty();
        });
    }

    @Test
    void whatHasACodeHasAnOutline() {
        assertThat(veenendaal.parts().stream().map(Area::parts).flatMap(List::stream))
                .hasSizeGreaterThan(30)
                .allSatisfy(it ->
                        assertThat(it.outline().isEmpty()).isEqualTo(it.codes().isEmpty()));
        assertThat(veenendaal.parts())
                .allSatisfy(it -> assertThat(it.outline().path()).startsWith("M"));
    }
}
