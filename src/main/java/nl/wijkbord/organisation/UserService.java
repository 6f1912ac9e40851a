package nl.wijkbord.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.AccountChanged;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the accounts: who may come in, where they sit and until when. */
@Service
@PreAuthorize("hasRole('SETTINGS')")
@Transactional(readOnly = true)
public class UserService {

    private final UserRepository users;
    private final UserRules rules;
    private final Leaving leaving;
    private final OneTimeLinks links;
    private final ApplicationEventPublisher events;

    UserService(
            UserRepository users,
            UserRules rules,
            Leaving leaving,
            OneTimeLinks links,
            ApplicationEventPublisher events) {
        this.users = users;
        this.rules = rules;
        this.leaving = leaving;
        this.links = links;
        this.events = events;
    }

    public List<UserRow> all() {
        return users.findAllWithSeats().stream().map(rules::row).toList();
    }

    public Optional<UserDetails> find(String username) {
        return users.findByUsername(User.spelled(username)).map(User::details);
    }

    @Transactional
    public UserId add(PersonInput person, Seat first) {
        rules.check(person);
        rules.check(first);
        var user = users.save(new User(person, first));
        tell("user.added", user);
        return user.id();
    }

    @Transactional
    public void change(UserId id, PersonInput person) {
        change(id, "user.changed", user -> user.become(person));
    }

    @Transactional
    public void sit(UserId id, Seat seat) {
        rules.check(seat);
        change(id, "user.seat-given", user -> user.sit(seat));
    }

    @Transactional
    public void lasts(UserId id, UUID stay, @Nullable LocalDate from, @Nullable LocalDate to) {
        change(id, "user.seat-changed", user -> user.stays(stay, from, to));
    }

    /** The address of a link with which this person chooses a password. */
    @Transactional
    public String makeLink(UserId id) {
        return links.issue(id);
    }

    public int openWork(UserId id) {
        return leaving.openWork(id);
    }

    /** What waits for this person goes to the successor, who is only needed when something waits. */
    @Transactional
    public void deactivate(UserId id, @Nullable UserId successor) {
        change(id, "user.deactivated", user -> leaving.leave(user, successor));
    }

    @Transactional
    public void reactivate(UserId id) {
        change(id, "user.reactivated", User::reactivate);
    }

    private void change(UserId id, String action, Consumer<User> verb) {
        var user = users.findWithSeats(id.value()).orElseThrow(() -> new NotPossible("organisation.users.gone"));
        verb.accept(user);
        users.save(user);
        tell(action, user);
    }

    private void tell(String action, User user) {
        events.publishEvent(new AccountChanged(user.id()));
        events.publishEvent(new UserChanged(action, user.username()));
    }
}
