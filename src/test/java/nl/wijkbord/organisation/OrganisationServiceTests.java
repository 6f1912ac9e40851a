package nl.wijkbord.organisation;

import static nl.wijkbord.organisation.Staff.seat;
import static nl.wijkbord.organisation.Staff.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PeopleTest
class OrganisationServiceTests {

    @Autowired
    OrganisationService organisations;

    @Autowired
    Staff staff;

    @Autowired
    SignIn signIn;

    private OrganisationInput school = input(unique("School"), true);
    private OrganisationId id = OrganisationId.random();

    @BeforeEach
    void aSettingsKeeperIsAtTheScreen() {
        var gemeente = staff.organisation("Gemeente");
        signIn.as(staff.person(unique("beheerder"), seat(gemeente, null, Role.ADMIN)));
        id = organisations.add(school);
    }

    @AfterEach
    void nobodyIs() {
        signIn.off();
    }

    @Test
    void whereSomebodySitsTheAccountsStayOn() {
        staff.person(unique("conciërge"), seat(id, null, Role.PROFESSIONAL));

        assertThatThrownBy(() -> organisations.change(id, version(), input(school.name(), false)))
                .hasMessage("organisation.organisations.seated");
        assertThat(row().organisation().hasAccounts()).isTrue();
    }

    @Test
    void whereNobodySitsTheAccountsGoOff() {
        organisations.change(id, version(), input(school.name(), false));

        assertThat(row().organisation().hasAccounts()).isFalse();
    }

    private long version() {
        return row().version();
    }

    private OrganisationRow row() {
        return organisations.all().stream()
                .filter(it -> it.organisation().id().equals(id))
                .findAny()
                .orElseThrow();
    }

    private static OrganisationInput input(String name, boolean hasAccounts) {
        return new OrganisationInput(name, "onderwijs", "SC", "#123456", hasAccounts);
    }
}
