package nl.wijkbord.organisation;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may let somebody stand in, for whom, and for how long. */
@Component
class StandInRules {

    /** In days: what holds longer is no absence but another job. */
    static final int LONGEST = 366;

    private final UserRepository users;
    private final StandInRepository standIns;
    private final Seating seating;
    private final CurrentViewer me;
    private final Times times;

    StandInRules(UserRepository users, StandInRepository standIns, Seating seating, CurrentViewer me, Times times) {
        this.users = users;
        this.standIns = standIns;
        this.seating = seating;
        this.me = me;
        this.times = times;
    }

    LocalDate today() {
        return times.today();
    }

    /** The wijken in which whoever looks leads the own people; to stand in for a team leader is not enough. */
    Set<WijkId> led() {
        var viewer = me.get();
        var leads = viewer.seats().values().stream().anyMatch(it -> it.contains(Role.ORG_LEAD));
        return leads ? led(viewer) : Set.of();
    }

    private Set<WijkId> led(Viewer viewer) {
        return places(viewer.id(), viewer.organisation()).entrySet().stream()
                .filter(it -> it.getValue().contains(Role.ORG_LEAD))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<WijkId, Set<Role>> places(UserId user, OrganisationId organisation) {
        return users.findWithSeats(user.value())
                .map(it -> seating.places(times.today(), it, organisation))
                .orElse(Map.of());
    }

    /**
     * The person itself, whoever leads that person wherever that person works, and whoever keeps the settings.
     *
     * @param seats of the one who is away
     */
    boolean mayArrange(StandInDays days, Collection<Seat> seats, Set<WijkId> led) {
        if (me.get().offices().contains(Role.ADMIN)) {
            return true;
        }
        var ours = me.get().organisation().equals(days.organisation());
        return ours && (days.absent().equals(me.get().id()) || isLed(days, seats, led));
    }

    /** A team leader hands on no sight of a wijk that another leads, also not of one that comes into sight on the way. */
    private boolean isLed(StandInDays days, Collection<Seat> seats, Set<WijkId> led) {
        var places = seats.stream()
                .filter(it -> !it.isOffice() && it.organisation().equals(days.organisation()))
                .filter(it -> it.touches(days.from(), days.to()))
                .flatMap(seating::wijken)
                .collect(Collectors.toSet());
        return !places.isEmpty() && led.containsAll(places);
    }

    void mustMayArrange(StandInDays days) {
        var seats = users.findWithSeats(days.absent().value()).map(User::seats).orElse(List.of());
        if (!mayArrange(days, seats, led())) {
            throw new NotPossible("organisation.standin.not-yours");
        }
    }

    void check(StandInDays days) {
        mustMayArrange(days);
        if (days.substitute().equals(days.absent())) {
            throw new NotPossible("organisation.standin.self");
        }
        mustNotBeMe(days);
        mustBeInOrder(days);
        mustBeColleagues(days);
    }

    /** Nobody gives oneself the sight of another, nor keeps it longer. */
    void mustNotBeMe(StandInDays days) {
        if (days.substitute().equals(me.get().id())) {
            throw new NotPossible("organisation.standin.me");
        }
    }

    void mustBeInOrder(StandInDays days) {
        if (days.to().isBefore(days.from())) {
            throw new NotPossible("organisation.seat.period");
        }
        if (days.to().isBefore(times.today())) {
            throw new NotPossible("organisation.standin.past");
        }
        if (days.from().plusDays(LONGEST).isBefore(days.to())) {
            throw new NotPossible("organisation.standin.long");
        }
    }

    private void mustBeColleagues(StandInDays days) {
        if (!works(days.absent(), days) || !works(days.substitute(), days)) {
            throw new NotPossible("organisation.standin.colleague");
        }
    }

    /** On some of these days, and seeing cards: who only keeps the settings stands in for nobody. */
    private boolean works(UserId user, StandInDays days) {
        return users.findWithSeats(user.value()).filter(User::isActive).stream()
                .flatMap(it -> it.seats().stream())
                .filter(not(Seat::isOffice))
                .anyMatch(it -> it.organisation().equals(days.organisation()) && it.touches(days.from(), days.to()));
    }

    /**
     * One substitute at a time, and one who is there.
     *
     * @param former the same before it was changed, which is in nobody's way
     */
    void mustBeFree(StandInDays days, @Nullable StandInDays former) {
        if (isAway(days.absent(), days, former)) {
            throw new NotPossible("organisation.standin.overlap");
        }
        if (isAway(days.substitute(), days, former)) {
            throw new NotPossible("organisation.standin.away.too");
        }
    }

    private boolean isAway(UserId user, StandInDays days, @Nullable StandInDays former) {
        return standIns.findFor(user, days.from(), days.to()).stream()
                .map(StandIn::days)
                .anyMatch(it -> it.organisation().equals(days.organisation()) && !it.equals(former));
    }
}
