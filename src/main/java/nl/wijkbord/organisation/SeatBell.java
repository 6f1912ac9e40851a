package nl.wijkbord.organisation;

import java.util.stream.Stream;
import nl.wijkbord.security.AccountChanged;
import nl.wijkbord.security.UserId;
import nl.wijkbord.ui.Times;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells that somebody sees other things from now on, and so does whoever stands in for that person. */
@Component
class SeatBell {

    private final StandInRepository standIns;
    private final ApplicationEventPublisher events;
    private final Times times;

    SeatBell(StandInRepository standIns, ApplicationEventPublisher events, Times times) {
        this.standIns = standIns;
        this.events = events;
        this.times = times;
    }

    void ring(UserId user) {
        hearing(user).forEach(this::alone);
    }

    /** For whom something changes with the seats of this person. */
    Stream<UserId> hearing(UserId user) {
        var today = times.today();
        var substitutes = standIns.findFor(user, today, today).stream()
                .map(it -> it.days().substitute());
        return Stream.concat(Stream.of(user), substitutes);
    }

    /** Who stands in for this person gets nothing of those for whom this person stands in. */
    void alone(UserId user) {
        events.publishEvent(new AccountChanged(user));
    }
}
