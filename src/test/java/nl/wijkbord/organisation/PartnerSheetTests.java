package nl.wijkbord.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.privacy.PersonalDataFound;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** Partners of one team read of each other how to reach them; the own team leader writes it, and nothing of a person. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class PartnerSheetTests {

    private static final PartnerSheet SHEET = new PartnerSheet(
            "Toezicht in de openbare ruimte",
            "Elke werkdag tot 22 uur",
            "14 0318",
            "",
            "",
            "Afval, parkeren",
            "Spoed",
            "",
            "",
            "");

    @Autowired
    private Town town;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Organisations organisations;

    @Autowired
    private PartnerService service;

    private OrganisationId politie;
    private OrganisationId welzijn;
    private Viewer leader;
    private Viewer agent;
    private Viewer worker;
    private Viewer stranger;

    @BeforeEach
    void aTeamOfTwo() {
        politie = town.organisation("politie");
        welzijn = town.organisation("welzijn");
        var vervoer = town.organisation("vervoer");
        organisations.forget();
        var wijk = town.wijk("noord", politie, welzijn);
        var elsewhere = town.wijk("elders", vervoer);
        leader = town.person("teamleider", politie, Role.ORG_LEAD, wijk);
        agent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        worker = town.person("opbouwwerker", welzijn, Role.ORG_LEAD, wijk);
        stranger = town.person("chauffeur", vervoer, Role.PROFESSIONAL, elsewhere);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    private PartnerRow row(Viewer by) {
        spotlight.on(by);
        return service.find(politie).orElseThrow();
    }

    private void write(Viewer by, PartnerSheet sheet) {
        service.change(politie, row(by).version(), sheet, Reason.NONE);
    }

    @Test
    void aPartnerOfTheSameTeamReadsItAndAStrangerDoesNot() {
        write(leader, SHEET);

        assertThat(row(worker).sheet()).isEqualTo(SHEET);
        assertThat(service.all()).extracting(it -> it.organisation().id()).containsExactlyInAnyOrder(politie, welzijn);
        spotlight.on(stranger);
        assertThat(service.find(politie)).isEmpty();
        assertThat(service.all()).extracting(it -> it.organisation().id()).doesNotContain(politie, welzijn);
    }

    @Test
    void onlyTheOwnTeamLeaderAndWhoKeepsTheSettingsWriteIt() {
        assertThatThrownBy(() -> write(agent, SHEET)).hasMessage("organisation.sheet.not-yours");
        assertThatThrownBy(() -> write(worker, SHEET)).hasMessage("organisation.sheet.not-yours");
        assertThat(row(leader).mayChange()).isTrue();

        write(new Viewer(stranger.id(), "beheerder", stranger.organisation(), Map.of(), Set.of(Role.ADMIN)), SHEET);

        assertThat(row(agent).sheet()).isEqualTo(SHEET);
    }

    @Test
    void aFormThatFillsItFindsOneConstructor() {
        assertThat(PartnerSheet.class.getDeclaredConstructors()).hasSize(1);
    }

    @Test
    void whatAnotherWroteMeanwhileIsNotOverwritten() {
        var first = row(leader);
        write(leader, SHEET);

        assertThatThrownBy(() -> service.change(politie, first.version(), PartnerSheet.EMPTY, Reason.NONE))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(row(leader).sheet()).isEqualTo(SHEET);
    }

    @Test
    void nothingOfAPersonStandsOnIt() {
        assertThatThrownBy(() -> write(leader, phone("bel maar"))).hasMessage("organisation.sheet.phone.wrong");
        assertThatThrownBy(() -> write(leader, new PartnerSheet("Bel 06-12345678", "", "", "", "", "", "", "", "", "")))
                .isInstanceOf(PersonalDataFound.class);
        write(leader, phone("0900-8844"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06-12345678",
                "(06) 12345678",
                "(0)6-12 34 56 78",
                "+31 (0)6 1234 5678",
                "+31 (6) 12345678",
                "+31(06)12345678",
                "00 31 6 12345678",
                "0318 123456 06 12345678"
            })
    void noMobileNumberStandsOnItHoweverItIsWritten(String number) {
        assertThatThrownBy(() -> write(leader, phone(number))).hasMessage("organisation.sheet.phone.mobile");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 0318",
                "14 030",
                "0900-8844",
                "0800 1234 567",
                "0900-8844112",
                "(030) 612 34 56",
                "(0)318 123456",
                "+31 30 6123456",
                "112",
                "116 111"
            })
    void theNumberOfADeskDoes(String number) {
        write(leader, phone(number));

        assertThat(row(leader).sheet().phone()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "()",
                "+",
                "14",
                "0318-123456 (14 0318)",
                "14 0318 14 0318",
                "030 6123456 030 6123457",
                "030 6123456 +31 30 6123457",
                "+31 030 6123456",
                "+31 (030) 6123456",
                "+31 30 6123456 14 0318",
                "112 144",
                "144 112",
                "140 112",
                "0900-8844 112",
                "0900 8844 144",
                "(0900) 8844 112",
                "+31 30 6123456 112",
                "14 0318 1",
                "0318 123456 7"
            })
    void whatIsNotOneNumberIsRefused(String number) {
        assertThatThrownBy(() -> write(leader, phone(number))).hasMessage("organisation.sheet.phone.wrong");
    }

    private static PartnerSheet phone(String number) {
        return new PartnerSheet("", "", number, "", "", "", "", "", "", "");
    }
}
