package nl.wijkbord.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;

/** Where somebody sits on a day: on the own seats, and on those of whoever that person stands in for. */
@Component
class Seating {

    private final UserRepository users;
    private final StandInRepository standIns;
    private final Wijken wijken;

    Seating(UserRepository users, StandInRepository standIns, Wijken wijken) {
        this.users = users;
        this.standIns = standIns;
        this.wijken = wijken;
    }

    /** Once for each organisation for which this person may act that day. */
    List<Viewer> on(LocalDate day, User user) {
        return own(day, user).stream()
                .map(Seat::organisation)
                .distinct()
                .map(it -> standing(day, viewer(day, user, it)))
                .toList();
    }

    private List<Seat> own(LocalDate day, User user) {
        return user.seatsOn(day).stream().filter(this::isInTeam).toList();
    }

    private boolean isInTeam(Seat seat) {
        return seat.isOffice()
                || seat.wijk() == null
                || wijken.team(seat.wijk()).contains(seat.organisation());
    }

    private Viewer viewer(LocalDate day, User user, OrganisationId organisation) {
        var offices = own(day, user).stream()
                .filter(it -> it.isOffice() && it.organisation().equals(organisation))
                .map(Seat::role)
                .collect(toSet());
        return new Viewer(user.id(), user.name(), organisation, places(day, user, organisation), offices, day);
    }

    /** Without the offices: to keep settings, or to watch over privacy, is nobody's to hand on. */
    Map<WijkId, Set<Role>> places(LocalDate day, User user, OrganisationId organisation) {
        return own(day, user).stream()
                .filter(it -> !it.isOffice() && it.organisation().equals(organisation))
                .flatMap(seat -> wijken(seat).map(wijk -> Map.entry(wijk, seat.role())))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    /** Where a seat is, also where the organisation is not in the team by now. */
    Stream<WijkId> wijken(Seat seat) {
        return seat.wijk() == null ? wijken.withInTeam(seat.organisation()).stream() : Stream.of(seat.wijk());
    }

    /** Only who works in a wijk for that organisation, and only with the own seats of the others: no chains. */
    private Viewer standing(LocalDate day, Viewer own) {
        var viewer = own;
        if (!own.seats().isEmpty()) {
            for (var it : standIns.findBy(own.id(), own.organisation(), day)) {
                var absent = users.findWithSeats(it.days().absent().value()).filter(User::isActive);
                if (absent.isPresent()) {
                    var away = absent.get();
                    viewer = viewer.standingInFor(away.id(), away.name(), places(day, away, own.organisation()));
                }
            }
        }
        return viewer;
    }
}
