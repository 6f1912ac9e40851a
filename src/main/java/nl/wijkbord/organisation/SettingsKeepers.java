package nl.wijkbord.organisation;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkbord.security.Role;
import nl.wijkbord.ui.Times;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people who let others in; when none of them can come in, whoever starts Wijkbord has to help. */
@Component
@Transactional(readOnly = true)
public class SettingsKeepers {

    private final UserRepository users;
    private final Times times;

    SettingsKeepers(UserRepository users, Times times) {
        this.users = users;
        this.times = times;
    }

    /** The usernames of all of them when not one has a password; otherwise nobody: a keeper makes links for the others. */
    public List<String> withoutKey() {
        var keepers = keepers().toList();
        return keepers.stream().anyMatch(User::hasPassword)
                ? List.of()
                : keepers.stream().map(User::username).toList();
    }

    /** Whether this is an open account of one of them. */
    public boolean isOne(String username) {
        return keepers().map(User::username).anyMatch(User.spelled(username)::equals);
    }

    private Stream<User> keepers() {
        return users.findAllWithSeats().stream().filter(User::isActive).filter(this::keepsSettings);
    }

    /** Also from tomorrow on: who was promised a seat gets the link in time. */
    private boolean keepsSettings(User user) {
        return user.seats().stream()
                .filter(it -> it.role() == Role.ADMIN)
                .anyMatch(it -> it.to() == null || !it.to().isBefore(times.today()));
    }
}
