package nl.wijkbord.town;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkbord.organisation.People;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Times;
import nl.wijkbord.wijk.Wijken;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Builds organisations, wijken and people in the test database; every call makes new ones. */
@TestComponent
public class Town {

    private final JdbcClient database;
    private final Wijken wijken;
    private final People people;
    private final Times times;

    public Town(JdbcClient database, Wijken wijken, People people, Times times) {
        this.times = times;
        this.database = database;
        this.wijken = wijken;
        this.people = people;
    }

    public OrganisationId organisation(String name) {
        return organisation(name, true);
    }

    /** Nobody logs in for it: a school, or a department of the municipality. */
    public OrganisationId outside(String name) {
        return organisation(name, false);
    }

    private OrganisationId organisation(String name, boolean hasAccounts) {
        var id = UUID.randomUUID();
        database.sql("insert into organisation (id, version, slug, name, kind, initials, colour, has_accounts)"
                        + " values (?, 0, ?, ?, 'partner', 'XX', '#0B5FA5', ?)")
                .params(id, name + "-" + tail(id), name + " " + tail(id), hasAccounts)
                .update();
        return new OrganisationId(id);
    }

    public WijkId wijk(String name, OrganisationId... team) {
        var id = UUID.randomUUID();
        database.sql(
                        "insert into wijk (id, version, slug, name, kind, cbs_codes, position) values (?, 0, ?, ?, 'WIJK', '', 0)")
                .params(id, name + "-" + tail(id), name + " " + tail(id))
                .update();
        Arrays.stream(team).forEach(it -> join(id, it));
        wijken.forget();
        return new WijkId(id);
    }

    private void join(UUID wijk, OrganisationId organisation) {
        database.sql("insert into wijk_team (wijk_id, organisation_id) values (?, ?)")
                .params(wijk, organisation.value())
                .update();
    }

    /** Somebody of an organisation with a role, and a seat from now on, in some wijken. */
    public Viewer person(String name, OrganisationId organisation, Role role, WijkId... seats) {
        var id = UUID.randomUUID();
        database.sql("insert into app_user (id, version, username, name, demo) values (?, 0, ?, ?, false)")
                .params(id, name + "-" + tail(id), name)
                .update();
        Arrays.stream(seats).forEach(it -> sit(id, organisation, role, it));
        Map<WijkId, Set<Role>> places =
                Arrays.stream(seats).collect(Collectors.toMap(Function.identity(), _ -> Set.of(role)));
        return new Viewer(new UserId(id), name, organisation, places, Set.of(), times.today());
    }

    /** The same, and colleagues find this person at once where they choose one. */
    public Viewer seated(String name, OrganisationId organisation, Role role, WijkId... seats) {
        var person = person(name, organisation, role, seats);
        people.forget();
        return person;
    }

    /** Works nowhere any more. */
    public void leaves(Viewer person) {
        database.sql("delete from membership where user_id = ?")
                .param(person.id().value())
                .update();
        people.forget();
    }

    private void sit(UUID user, OrganisationId organisation, Role role, WijkId wijk) {
        database.sql("insert into membership (id, user_id, organisation_id, wijk_id, role) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), user, organisation.value(), wijk.value(), role.name())
                .update();
    }

    /** Letters only: what looks like a postcode or a number would meet the guard on personal data. */
    private static String tail(UUID id) {
        return id.toString()
                .replace("-", "")
                .substring(0, 8)
                .chars()
                .map(it -> 'a' + Character.digit(it, 16))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
