package nl.wijkbord.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.privacy.PersonalDataFound;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom one calls in a team when something cannot wait. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class OnCallTests {

    @Autowired
    private Town town;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Organisations organisations;

    @Autowired
    private PartnerService service;

    private OrganisationId handhaving;
    private WijkId wijk;
    private WijkId elsewhere;
    private Viewer leader;
    private Viewer worker;
    private Viewer stranger;

    @BeforeEach
    void aTeamOfTwo() {
        handhaving = town.organisation("handhaving");
        var welzijn = town.organisation("welzijn");
        var vervoer = town.organisation("vervoer");
        organisations.forget();
        wijk = town.wijk("noord", handhaving, welzijn);
        elsewhere = town.wijk("elders", vervoer);
        leader = town.person("teamleider", handhaving, Role.ORG_LEAD, wijk);
        worker = town.person("opbouwwerker", welzijn, Role.PROFESSIONAL, wijk);
        stranger = town.person("chauffeur", vervoer, Role.PROFESSIONAL, elsewhere);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    private void name(String who, String phone, String when) {
        spotlight.on(leader);
        var version = service.find(handhaving).orElseThrow().version();
        service.change(handhaving, version, PartnerSheet.EMPTY.urgent(who, phone, when), Reason.NONE);
    }

    private List<OnCall> seenBy(Viewer viewer, WijkId where) {
        spotlight.on(viewer);
        return service.onCall(Set.of(where));
    }

    @Test
    void whoWorksInTheTeamKnowsWhomToCallAndAStrangerDoesNot() {
        name("Handhaver van dienst", "14 0318", "Elke dag");
        var name = organisations.find(handhaving).orElseThrow().name();

        assertThat(seenBy(worker, wijk))
                .containsExactly(new OnCall(name, "Handhaver van dienst", "14 0318", "Elke dag"));
        assertThat(seenBy(worker, elsewhere)).isEmpty();
        assertThat(seenBy(stranger, wijk)).isEmpty();
        assertThat(seenBy(stranger, elsewhere)).isEmpty();
    }

    @Test
    void whoNamesNobodyIsNotOnTheList() {
        name("", "", "");

        assertThat(seenBy(worker, wijk)).isEmpty();
    }

    @Test
    void aNumberWithoutSomebodyWhoAnswersIsRefusedAndTheOtherWayAbout() {
        assertThatThrownBy(() -> name("", "14 0318", "")).hasMessage("organisation.sheet.urgent.half");
        assertThatThrownBy(() -> name("Handhaver van dienst", "", "")).hasMessage("organisation.sheet.urgent.half");
        assertThatThrownBy(() -> name("", "", "Elke dag")).hasMessage("organisation.sheet.urgent.half");
    }

    @Test
    void nothingOfAResidentAndNoMobileNumberStandsThere() {
        assertThatThrownBy(() -> name("Handhaver van dienst", "06-12345678", ""))
                .hasMessage("organisation.sheet.phone.mobile");
        assertThatThrownBy(() -> name("BSN 111222333", "14 0318", "")).isInstanceOf(PersonalDataFound.class);
        assertThatThrownBy(() -> name("Handhaver van dienst", "14 0318", "x".repeat(201)))
                .hasMessage("organisation.sheet.long");
    }

    @ParameterizedTest
    @CsvSource({
        "0900-8844, 09008844",
        "(0)318 123456, 0318123456",
        "+31 (0)30 612 34 56, +31306123456",
        "0031(0)30 612 34 56, 0031306123456",
        "+49 (0)4953 1234, +4949531234",
    })
    void aTelephoneDialsDigitsOnly(String written, String dialled) {
        assertThat(new OnCall("", "", written, "").href()).isEqualTo("tel:" + dialled);
    }
}
