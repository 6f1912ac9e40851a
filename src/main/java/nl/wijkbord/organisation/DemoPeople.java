package nl.wijkbord.organisation;

import java.util.List;
import nl.wijkbord.security.DemoAccount;
import nl.wijkbord.security.DemoAccounts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the demo; outside the demo there is no such thing. */
@Component
@Profile("demo")
@Transactional(readOnly = true)
class DemoPeople implements DemoAccounts {

    private final UserRepository users;
    private final Organisations organisations;

    DemoPeople(UserRepository users, Organisations organisations) {
        this.users = users;
        this.organisations = organisations;
    }

    @Override
    public List<DemoAccount> all() {
        return users.findDemo().stream()
                .filter(User::isActive)
                .map(user -> new DemoAccount(user.username(), user.name(), organisation(user)))
                .toList();
    }

    private String organisation(User user) {
        return user.seats().stream().findFirst().map(Seat::organisation).flatMap(organisations::find).stream()
                .map(OrganisationName::name)
                .findFirst()
                .orElse("");
    }

    @Override
    public String password() {
        return "wijkbord";
    }
}
