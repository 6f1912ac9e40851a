package nl.wijkbord.organisation;

import java.util.List;
import java.util.Optional;
import nl.wijkbord.security.Account;
import nl.wijkbord.security.Accounts;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.ui.Times;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people in with the seats they have today, in the wijken where their organisation is one of the team. */
@Component
@Transactional(readOnly = true)
class UserAccounts implements Accounts {

    private final UserRepository users;
    private final Seating seating;
    private final Times times;

    UserAccounts(UserRepository users, Seating seating, Times times) {
        this.users = users;
        this.seating = seating;
        this.times = times;
    }

    @Override
    public Optional<Account> find(String username) {
        return users.findByUsername(User.spelled(username))
                .filter(User::isActive)
                .map(User::account);
    }

    @Override
    public List<Viewer> viewers(UserId id) {
        return users.findWithSeats(id.value())
                .map(it -> seating.on(times.today(), it))
                .orElse(List.of());
    }
}
