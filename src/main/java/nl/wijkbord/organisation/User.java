package nl.wijkbord.organisation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.wijkbord.problem.Conflict;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Account;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** A professional with an account, and the seats that person has had, has and will have. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the fields
@Table(name = "app_user")
public class User {

    private static final Comparator<Seat> FIRST_COME = Comparator.comparing(
                    Seat::from, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(seat -> seat.organisation().value());

    @Id
    private UUID id;

    @Column(name = "id", insertable = false, updatable = false)
    private UserId key;

    @Version
    private @Nullable Long version;

    private String username;
    private String name;
    private @Nullable String email;
    private @Nullable String password;
    private boolean demo;
    private @Nullable Instant deactivatedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "user_id", nullable = false, updatable = false)
    private List<Membership> memberships = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected User() {}

    User(PersonInput input, Seat first) {
        id = UUID.randomUUID();
        key = new UserId(id);
        username = spelled(input.username());
        become(input);
        memberships.add(new Membership(first));
    }

    /** One way to write a username, whatever somebody's keyboard made of it. */
    static String spelled(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    final void become(PersonInput input) {
        name = input.name();
        email = input.email().isBlank() ? null : input.email();
    }

    void sit(Seat seat) {
        memberships.add(new Membership(seat));
    }

    Seat stays(UUID membership, @Nullable LocalDate from, @Nullable LocalDate to) {
        var it = membership(membership);
        it.lasts(from, to);
        return it.seat();
    }

    Seat seat(UUID membership) {
        return membership(membership).seat();
    }

    private Membership membership(UUID id) {
        return memberships.stream()
                .filter(it -> it.id().equals(id))
                .findAny()
                .orElseThrow(() -> new NotPossible("organisation.seat.gone"));
    }

    /** Refuses a form that was filled when this account was otherwise. */
    void mustBe(long seen) {
        Conflict.unlessSame(seen, version());
    }

    private long version() {
        return version == null ? 0 : version;
    }

    void choosePassword(String hash) {
        password = hash;
    }

    void deactivate(Instant at) {
        if (!isActive()) {
            throw new NotPossible("organisation.users.inactive.already", name);
        }
        deactivatedAt = at;
    }

    void reactivate() {
        deactivatedAt = null;
    }

    boolean hasPassword() {
        return password != null;
    }

    boolean isActive() {
        return deactivatedAt == null;
    }

    UserId id() {
        return key;
    }

    String username() {
        return username;
    }

    String name() {
        return name;
    }

    Account account() {
        return new Account(key, username, password);
    }

    UserDetails details() {
        var stays = memberships.stream()
                .map(it -> new UserDetails.Stay(it.id(), it.seat()))
                .sorted(Comparator.comparing(UserDetails.Stay::seat, FIRST_COME))
                .toList();
        return new UserDetails(
                key,
                version(),
                new PersonInput(username, name, email == null ? "" : email),
                isActive(),
                hasPassword(),
                stays);
    }

    /** All seats ever, the first one first. */
    List<Seat> seats() {
        return memberships.stream().map(Membership::seat).sorted(FIRST_COME).toList();
    }

    List<Seat> seatsOn(LocalDate day) {
        return isActive() ? seats().stream().filter(seat -> seat.holdsOn(day)).toList() : List.of();
    }
}
