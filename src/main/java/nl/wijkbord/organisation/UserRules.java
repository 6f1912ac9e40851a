package nl.wijkbord.organisation;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.ui.Times;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;
import org.jspecify.annotations.Nullable;
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

    /** A seat as the log keeps it: for whom, as what, where and from and until when. */
    String words(Seat seat) {
        var wijk = seat.wijk();
        return Stream.of(
                        organisations
                                .findById(seat.organisation().value())
                                .map(it -> it.name().name())
                                .orElse("–"),
                        seat.role().name(),
                        wijk == null
                                ? "*"
                                : wijken.find(wijk).map(WijkName::name).orElse("–"),
                        day(seat.from()) + ".." + day(seat.to()))
                .collect(Collectors.joining(" · "));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    UserRow row(User user) {
        var seats = user.seatsOn(times.today());
        var today = seats.stream().map(Seat::organisation).distinct().toList();
        return new UserRow(user.id(), user.username(), user.name(), today, seats.size(), user.isActive());
    }
}
