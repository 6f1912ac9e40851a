package nl.wijkbord.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbord.security.Account;
import nl.wijkbord.security.Accounts;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Times;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people in with the seats they have today, in the wijken where their organisation is one of the team. */
@Component
@Transactional(readOnly = true)
class UserAccounts implements Accounts {

    private final UserRepository users;
    private final Wijken wijken;
    private final Times times;

    UserAccounts(UserRepository users, Wijken wijken, Times times) {
        this.users = users;
        this.wijken = wijken;
        this.times = times;
    }

    @Override
    public Optional<Account> find(String username) {
        return users.findByUsername(User.spelled(username))
                .filter(User::isActive)
                .map(User::account);
    }

    @Override
    public List<Viewer> viewers(UserId id) {
        return users.findWithSeats(id.value()).map(this::viewers).orElse(List.of());
    }

    private List<Viewer> viewers(User user) {
        var seats = user.seatsOn(times.today()).stream().filter(this::isInTeam).toList();
        return seats.stream()
                .map(Seat::organisation)
                .distinct()
                .map(organisation -> viewer(user, organisation, seats))
                .toList();
    }

    private boolean isInTeam(Seat seat) {
        return isOffice(seat) || seat.wijk() == null || wijken.team(seat.wijk()).contains(seat.organisation());
    }

    private Viewer viewer(User user, OrganisationId organisation, List<Seat> seats) {
        var own = seats.stream()
                .filter(seat -> seat.organisation().equals(organisation))
                .toList();
        return new Viewer(user.id(), user.name(), organisation, inWijken(own), offices(own));
    }

    private Map<WijkId, Set<Role>> inWijken(List<Seat> seats) {
        return seats.stream()
                .filter(seat -> !isOffice(seat))
                .flatMap(seat -> wijken(seat).map(wijk -> Map.entry(wijk, seat.role())))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    private Stream<WijkId> wijken(Seat seat) {
        return seat.wijk() == null ? wijken.withInTeam(seat.organisation()).stream() : Stream.of(seat.wijk());
    }

    private static Set<Role> offices(List<Seat> seats) {
        return seats.stream().filter(UserAccounts::isOffice).map(Seat::role).collect(toSet());
    }

    private static boolean isOffice(Seat seat) {
        return switch (seat.role()) {
            case ADMIN, PRIVACY_OFFICER -> true;
            case COORDINATOR, PROFESSIONAL, ORG_LEAD, MANAGER, EXECUTIVE_READER -> false;
        };
    }
}
