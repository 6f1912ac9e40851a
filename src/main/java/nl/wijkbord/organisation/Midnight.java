package nl.wijkbord.organisation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.security.UserId;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.Times;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A new day, on which somebody's seat no longer holds or begins to: the screens that stand open hear of it. */
@Component
class Midnight {

    /** In seconds; a round and not an alarm, for a server may sleep or be set right. */
    private static final int BETWEEN_LOOKS = 20;

    private final UserRepository users;
    private final StandInRepository standIns;
    private final SeatBell bell;
    private final ApplicationEventPublisher events;
    private final Times times;
    private LocalDate told;

    Midnight(
            UserRepository users,
            StandInRepository standIns,
            SeatBell bell,
            ApplicationEventPublisher events,
            Times times) {
        this.users = users;
        this.standIns = standIns;
        this.bell = bell;
        this.events = events;
        this.times = times;
        told = times.today();
    }

    /** A database that is away for a moment must not end the rounds. */
    @Scheduled(initialDelay = BETWEEN_LOOKS, fixedDelay = BETWEEN_LOOKS, timeUnit = TimeUnit.SECONDS)
    void lookAndGoOn() {
        try {
            look();
        } catch (RuntimeException failure) {
            Failures.log(failure);
        }
    }

    /** Rings once for whoever has other seats than on the last day that was told, and tells everybody that it is another day. */
    synchronized void look() {
        var today = times.today();
        if (today.isAfter(told)) {
            var hearing = hearing(today);
            told = today; // before anybody hears: one who fails must not make all the others ring again
            hearing.forEach(it -> tell(() -> bell.alone(it)));
            tell(() -> events.publishEvent(new NewDay()));
        }
    }

    private Set<UserId> hearing(LocalDate today) {
        var seated = users.findWhoseSeatsChange(told, today).stream().flatMap(it -> bell.hearing(it.id()));
        var standing = standIns.findWhichChange(told, today).stream()
                .map(it -> it.days().substitute());
        return Stream.concat(seated, standing).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whoever fails does not keep the others from hearing it. */
    private static void tell(Runnable news) {
        try {
            news.run();
        } catch (RuntimeException failure) {
            Failures.log(failure);
        }
    }
}
