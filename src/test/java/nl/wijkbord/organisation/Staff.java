package nl.wijkbord.organisation;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.wijkbord.security.AccountChanged;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.TestClock;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.wijk.Wijken;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Puts organisations, wijken and people with accounts in the test database; every call makes new ones. */
public class Staff {

    @TestConfiguration
    public static class Config {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }

        @Bean
        OpenWork workOfStaff(Staff staff) {
            return new Waiting(staff.waiting);
        }

        @Bean
        Days days(Midnight midnight) {
            return new Days(midnight::look);
        }

        @Bean
        Staff staff(
                JdbcClient database,
                OrganisationRepository organisations,
                UserRepository users,
                PasswordEncoder encoder,
                ApplicationEventPublisher events,
                Wijken wijken) {
            return new Staff(database, organisations, users, encoder, events, wijken);
        }
    }

    /** Work of some other module. */
    private record Waiting(Map<UserId, Integer> things) implements OpenWork {

        @Override
        public int count(UserId user) {
            return things.getOrDefault(user, 0);
        }

        @Override
        public void handOver(UserId from, @Nullable UserId to) {
            var handed = things.remove(from);
            if (handed != null && to != null) {
                things.merge(to, handed, Integer::sum);
            }
        }
    }

    private final Map<UserId, Integer> waiting = new ConcurrentHashMap<>();
    private final JdbcClient database;
    private final OrganisationRepository organisations;
    private final UserRepository users;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Wijken wijken;

    Staff(
            JdbcClient database,
            OrganisationRepository organisations,
            UserRepository users,
            PasswordEncoder encoder,
            ApplicationEventPublisher events,
            Wijken wijken) {
        this.database = database;
        this.organisations = organisations;
        this.users = users;
        this.encoder = encoder;
        this.events = events;
        this.wijken = wijken;
    }

    public OrganisationId organisation(String name) {
        var input = new OrganisationInput(unique(name), "politie", "PO", "#123456", true);
        return organisations.save(new Organisation(unique("org"), input)).id();
    }

    public WijkId wijk(String name) {
        var id = WijkId.random();
        database.sql(
                        "insert into wijk (id, version, slug, name, kind, cbs_codes, position) values (?, 0, ?, ?, 'WIJK', '', 1)")
                .params(id.value(), unique("wijk"), unique(name))
                .update();
        wijken.forget();
        return id;
    }

    /** A name that no other test in the same database has. */
    public static String unique(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    public static Seat seat(OrganisationId organisation, @Nullable WijkId wijk, Role role) {
        return new Seat(organisation, wijk, role, null, null);
    }

    /** Without a password yet. */
    public UserId person(String username, Seat first, Seat... more) {
        var user = new User(new PersonInput(username, "Wijkagent", ""), first);
        for (var seat : more) {
            user.sit(seat);
        }
        Stream.concat(Stream.of(first), Stream.of(more)).forEach(this::seated);
        return users.save(user).id();
    }

    /** Who gets a seat in a wijk works for one of the team there. */
    private void seated(Seat seat) {
        if (seat.wijk() != null && !wijken.team(seat.wijk()).contains(seat.organisation())) {
            joins(seat.organisation(), seat.wijk());
        }
    }

    public UserId person(String username, String password, Seat first) {
        var user = new User(new PersonInput(username, "Wijkagent", ""), first);
        user.choosePassword(encoder.encode(password));
        seated(first);
        return users.save(user).id();
    }

    public void joins(OrganisationId organisation, WijkId wijk) {
        database.sql("insert into wijk_team (wijk_id, organisation_id) values (?, ?)")
                .params(wijk.value(), organisation.value())
                .update();
        wijken.forget();
    }

    /** So many things wait for somebody. */
    public void waits(UserId user, int things) {
        waiting.put(user, things);
    }

    /** Makes a demo account of somebody, or of a demo account an ordinary one. */
    public void demo(UserId user, boolean demo) {
        database.sql("update app_user set demo = ? where id = ?")
                .params(demo, user.value())
                .update();
    }

    public void deactivate(UserId user, Clock clock) {
        var someone = users.findWithSeats(user.value()).orElseThrow();
        someone.deactivate(clock.instant());
        users.save(someone);
        events.publishEvent(new AccountChanged(user));
    }
}
