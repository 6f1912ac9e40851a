package nl.wijkbord.organisation;

import java.util.regex.Pattern;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.ui.Times;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;

/** What an account and a seat must be before they are written down. */
@Component
class UserRules {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");

    private final UserRepository users;
    private final OrganisationRepository organisations;
    private final Wijken wijken;
    private final Times times;

    UserRules(UserRepository users, OrganisationRepository organisations, Wijken wijken, Times times) {
        this.users = users;
        this.organisations = organisations;
        this.wijken = wijken;
        this.times = times;
    }

    void check(PersonInput person) {
        var username = User.spelled(person.username());
        if (!USERNAME.matcher(username).matches()) {
            throw new NotPossible("organisation.users.username.wrong");
        }
        if (users.existsByUsername(username)) {
            throw new NotPossible("organisation.users.username.taken", username);
        }
    }

    void check(Seat seat) {
        if (!seat.isInOrder()) {
            throw new NotPossible("organisation.seat.period");
        }
        var wijk = seat.wijk();
        if (wijk != null && !wijken.team(wijk).contains(seat.organisation())) {
            throw new NotPossible("organisation.seat.not-in-team");
        }
        if (organisations
                .findById(seat.organisation().value())
                .filter(Organisation::hasAccounts)
                .isEmpty()) {
            throw new NotPossible("organisation.seat.no-accounts");
        }
    }

    UserRow row(User user) {
        var seats = user.seatsOn(times.today());
        var today = seats.stream().map(Seat::organisation).distinct().toList();
        return new UserRow(user.id(), user.username(), user.name(), today, seats.size(), user.isActive());
    }
}
