package nl.wijkbord.organisation.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.People;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.organisation.Seat;
import nl.wijkbord.organisation.UserDetails;
import nl.wijkbord.organisation.UserDetails.Stay;
import nl.wijkbord.organisation.UserService;
import nl.wijkbord.security.UserId;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.InfoDialog;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Seen;
import nl.wijkbord.wijk.Wijken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The dialogs of a settings keeper about one account. */
@Component
class UserActions {

    private final UserService users;
    private final People people;
    private final Organisations organisations;
    private final Wijken wijken;
    private final SeatWords words;

    UserActions(UserService users, People people, Organisations organisations, Wijken wijken, SeatWords words) {
        this.users = users;
        this.people = people;
        this.organisations = organisations;
        this.wijken = wijken;
        this.words = words;
    }

    void edit(UserDetails user, Runnable afterwards) {
        var seen = seen(user)
                .showing("organisation.users.name", it -> it.person().name())
                .showing("organisation.users.email", it -> it.person().email())
                .whenChanged(_ -> afterwards.run());
        FormDialog.of("organisation.users.edit", PersonForm.ofExisting())
                .with(user.person())
                .onSave(input -> {
                    seen.does(now -> users.change(now.id(), now.version(), input));
                    afterwards.run();
                })
                .open();
    }

    void makeLink(UserDetails user) {
        var link = new LinkPanel(users.makeLink(user.id()), user.person().name());
        InfoDialog.of("organisation.users.link", link).open();
    }

    /** Without open work there is nobody to ask for. */
    void deactivate(UserDetails user, Runnable afterwards) {
        var open = users.openWork(user.id());
        if (open == 0) {
            leave(user, null, afterwards);
            return;
        }
        FormDialog.of("organisation.users.deactivate", new SuccessorForm(successors(user), open))
                .saveKey("organisation.users.deactivate")
                .onSave(input -> leave(user, input.successor(), afterwards))
                .open();
    }

    /** Colleagues, for they can do the same work; whoever is the last of an organisation hands over to anybody. */
    private List<PersonName> successors(UserDetails user) {
        var colleagues = user.stays().stream()
                .map(it -> it.seat().organisation())
                .flatMap(it -> people.inOrganisation(it).stream());
        var found = others(colleagues, user);
        return found.isEmpty() ? others(people.all().stream(), user) : found;
    }

    private static List<PersonName> others(Stream<PersonName> some, UserDetails user) {
        var named = new LinkedHashMap<UserId, PersonName>();
        some.filter(it -> !it.id().equals(user.id())).forEach(it -> named.putIfAbsent(it.id(), it));
        return List.copyOf(named.values());
    }

    private void leave(UserDetails user, @Nullable PersonName successor, Runnable afterwards) {
        UserId to = successor == null ? null : successor.id();
        users.deactivate(user.id(), to);
        afterwards.run();
        Notices.undo(
                "organisation.users.deactivated",
                () -> reactivate(user, afterwards),
                user.person().name());
    }

    void reactivate(UserDetails user, Runnable afterwards) {
        users.reactivate(user.id());
        afterwards.run();
    }

    void giveSeat(UserDetails user, Runnable afterwards) {
        FormDialog.of("organisation.seats.add", new SeatForm(organisations.all(), wijken.all()))
                .onSave(input -> {
                    users.sit(user.id(), input.seat());
                    afterwards.run();
                })
                .open();
    }

    void changePeriod(UserDetails user, Stay stay, Runnable afterwards) {
        var seen = seen(user)
                .showing("organisation.seat.from", it -> words.from(now(stay, it)))
                .showing("organisation.seat.to", it -> words.to(now(stay, it)))
                .whenChanged(_ -> afterwards.run());
        FormDialog.of("organisation.seats.period", new PeriodForm())
                .with(new Period(stay.seat().from(), stay.seat().to()))
                .onSave(input -> {
                    seen.does(it -> users.lasts(it.id(), it.version(), stay.id(), input.from(), input.to()));
                    afterwards.run();
                })
                .open();
    }

    private Seen<UserDetails> seen(UserDetails user) {
        return Seen.of(
                user, UserDetails::version, () -> users.find(user.person().username()));
    }

    private static Seat now(Stay stay, UserDetails user) {
        return user.stays().stream()
                .filter(it -> it.id().equals(stay.id()))
                .map(Stay::seat)
                .findAny()
                .orElse(stay.seat());
    }
}
