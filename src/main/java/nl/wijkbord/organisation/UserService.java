package nl.wijkbord.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.CurrentViewer;
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
    private final CurrentViewer me;
    private final OneTimeLinks links;
    private final SeatBell bell;
    private final ApplicationEventPublisher events;

    UserService(
            UserRepository users,
            UserRules rules,
            Leaving leaving,
            CurrentViewer me,
            OneTimeLinks links,
            SeatBell bell,
            ApplicationEventPublisher events) {
        this.users = users;
        this.rules = rules;
        this.leaving = leaving;
        this.me = me;
        this.links = links;
        this.bell = bell;
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
        tell("user.added", user, seat(null, first));
        return user.id();
    }

    /**
     * Refused when somebody else changed the account since.
     *
     * @param seen the account as the form showed it
     */
    @Transactional
    public void change(UserId id, long seen, PersonInput person) {
        change(id, "user.changed", user -> {
            user.mustBe(seen);
            user.become(person);
            return null;
        });
    }

    /** Nobody gives a seat to oneself: another settings keeper does, and the log says which. */
    @Transactional
    public void sit(UserId id, Seat seat) {
        mustBeAnother(id);
        rules.check(seat);
        change(id, "user.seat-given", user -> {
            user.sit(seat);
            return seat(null, seat);
        });
    }

    /**
     * Refused when somebody else changed the account or a seat of it since.
     *
     * @param seen the account as the form showed it
     */
    @Transactional
    public void lasts(UserId id, long seen, UUID stay, @Nullable LocalDate from, @Nullable LocalDate to) {
        mustBeAnother(id);
        change(users.findToSeat(id.value()), "user.seat-changed", user -> {
            user.mustBe(seen);
            var former = user.seat(stay);
            return seat(former, user.stays(stay, from, to));
        });
    }

    private void mustBeAnother(UserId id) {
        if (id.equals(me.get().id())) {
            throw new NotPossible("organisation.seat.self");
        }
    }

    private FieldChange seat(@Nullable Seat former, Seat latter) {
        return new FieldChange("seat", former == null ? null : rules.words(former), rules.words(latter));
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
        change(id, "user.deactivated", user -> {
            leaving.leave(user, successor);
            return null;
        });
    }

    @Transactional
    public void reactivate(UserId id) {
        change(id, "user.reactivated", user -> {
            user.reactivate();
            return null;
        });
    }

    private void change(UserId id, String action, Function<User, @Nullable FieldChange> verb) {
        change(users.findWithSeats(id.value()), action, verb);
    }

    /** The verb tells which field it changed, where the log should say so. */
    private void change(Optional<User> found, String action, Function<User, @Nullable FieldChange> verb) {
        var user = found.orElseThrow(() -> new NotPossible("organisation.users.gone"));
        var change = verb.apply(user);
        users.save(user);
        tell(action, user, change);
    }

    private void tell(String action, User user, @Nullable FieldChange change) {
        bell.ring(user.id());
        events.publishEvent(new UserChanged(action, user.username(), change));
    }
}
