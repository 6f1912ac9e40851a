package nl.wijkbord.wire;

import static nl.wijkbord.organisation.Staff.seat;
import static nl.wijkbord.organisation.Staff.unique;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.People;
import nl.wijkbord.organisation.Staff;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.SignIn;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;

/** A wijk where the corporatie keeps things to itself, and everybody who must not find out; a new one every time. */
@TestComponent
@Scope("prototype")
class CanaryTown {

    static final String PASSWORD = "vijf groene fietsen";

    private final Staff staff;
    private final SignIn signIn;
    private final Wijken wijken;

    final OrganisationId corporatie;
    final OrganisationId zorg;
    final OrganisationId politie;
    final WijkId noord;
    final WijkId zuid;
    final Map<String, Person> persons = new LinkedHashMap<>();

    /** Somebody with an account. */
    record Person(String username, UserId id) {}

    CanaryTown(Staff staff, SignIn signIn, Wijken wijken, Organisations organisations, People people) {
        this.staff = staff;
        this.signIn = signIn;
        this.wijken = wijken;
        corporatie = staff.organisation("Corporatie");
        zorg = staff.organisation("Zorg");
        politie = staff.organisation("Politie");
        var gemeente = staff.organisation("Gemeente");
        noord = staff.wijk("Noord");
        zuid = staff.wijk("Zuid");
        staff.joins(corporatie, noord);
        staff.joins(zorg, noord);
        staff.joins(politie, noord);
        staff.joins(gemeente, noord);
        staff.joins(corporatie, zuid);
        add("wijkbeheerder", corporatie, noord, Role.PROFESSIONAL);
        add("wijkagent", politie, noord, Role.PROFESSIONAL);
        add("wijkmanager", gemeente, noord, Role.COORDINATOR);
        add("manager", politie, noord, Role.MANAGER);
        add("wethouder", gemeente, noord, Role.EXECUTIVE_READER);
        add("collega-elders", corporatie, zuid, Role.PROFESSIONAL);
        add("beheerder", gemeente, null, Role.ADMIN);
        add("privacy", gemeente, null, Role.PRIVACY_OFFICER);
        organisations.forget();
        people.forget();
    }

    private void add(String name, OrganisationId organisation, @Nullable WijkId wijk, Role role) {
        var username = unique(name);
        persons.put(name, new Person(username, staff.person(username, PASSWORD, seat(organisation, wijk, role))));
    }

    Person person(String name) {
        return java.util.Objects.requireNonNull(persons.get(name));
    }

    /** Whoever does the next thing. */
    void as(String name) {
        signIn.as(person(name).id());
    }

    void off() {
        signIn.off();
    }

    Tab tab(int port, String name) {
        return new Tab(port).signIn(person(name).username(), PASSWORD);
    }

    String slug(WijkId wijk) {
        return wijken.find(wijk).map(WijkName::slug).orElseThrow();
    }

    /** Words that occur nowhere else; letters only, for the guard on personal data reads along. */
    static final class Canaries {

        private static final int LENGTH = 16;
        private static final int BEGINNING = 9;

        private final Map<String, String> tokens = new LinkedHashMap<>();
        private final Random dice;

        Canaries(long seed) {
            dice = new Random(seed);
        }

        String in(String field) {
            return tokens.computeIfAbsent(
                    field,
                    _ -> dice.ints(LENGTH, 'b', 'y')
                            .mapToObj(it -> String.valueOf((char) it))
                            .reduce("z", String::concat));
        }

        /** Enough to search for it, not enough to be it. */
        static String beginning(String token) {
            return token.substring(0, BEGINNING);
        }

        Map<String, String> all() {
            return Map.copyOf(tokens);
        }
    }
}
