package nl.wijkbord.organisation;

import static nl.wijkbord.organisation.Staff.seat;
import static nl.wijkbord.organisation.Staff.unique;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wijkbord.organisation.DemoAccountsGuard.DemoAccountsFound;
import nl.wijkbord.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PeopleTest
class DemoAccountsGuardTests {

    @Autowired
    DemoAccountsGuard guard;

    @Autowired
    Staff staff;

    @Test
    void outsideTheDemoOneDemoAccountStopsTheStart() {
        var user = staff.person(unique("demo"), seat(staff.organisation("Politie"), null, Role.PROFESSIONAL));
        assertThatCode(guard::afterSingletonsInstantiated).doesNotThrowAnyException();

        staff.demo(user, true);

        assertThatThrownBy(guard::afterSingletonsInstantiated).isInstanceOf(DemoAccountsFound.class);
        staff.demo(user, false);
    }
}
