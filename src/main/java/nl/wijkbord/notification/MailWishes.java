package nl.wijkbord.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.card.Call;
import nl.wijkbord.ui.Times;
import org.jspecify.annotations.Nullable;

/**
 * When and about what somebody wants mail.
 *
 * @param hour of the day at which all of a day, or of a week, comes in one mail
 * @param quietFrom the hour from which no mail comes; null: no hour is quiet
 * @param quietUntil the hour from which mail comes again
 * @param about what is mailed; the bell tells everything
 */
public record MailWishes(
        Rhythm rhythm,
        int hour,
        DayOfWeek day,
        @Nullable Integer quietFrom,
        @Nullable Integer quietUntil,
        Set<Call> about) {

    private static final int MORNING = 8;

    /** Whoever chose nothing gets a mail for what asks something of that person. */
    static final MailWishes USUAL = new MailWishes(
            Rhythm.NOW,
            MORNING,
            DayOfWeek.MONDAY,
            null,
            null,
            Stream.of(Call.values()).filter(it -> !it.isWatching()).collect(Collectors.toUnmodifiableSet()));

    public MailWishes {
        about = Set.copyOf(about);
    }

    /** When the mail goes about something that is told now; empty: never. */
    Optional<Instant> when(Call why, Instant now) {
        return about.contains(why) ? slot(now.atZone(Times.ZONE)).map(ZonedDateTime::toInstant) : Optional.empty();
    }

    boolean isAbout(Call why) {
        return rhythm != Rhythm.NEVER && about.contains(why);
    }

    private Optional<ZonedDateTime> slot(ZonedDateTime now) {
        return switch (rhythm) {
            case NOW -> Optional.of(afterQuiet(now));
            case DAILY -> Optional.of(next(now, now.toLocalDate(), 1));
            case WEEKLY ->
                Optional.of(next(
                        now, now.toLocalDate().with(TemporalAdjusters.nextOrSame(day)), DayOfWeek.values().length));
            case NEVER -> Optional.empty();
        };
    }

    private ZonedDateTime next(ZonedDateTime now, LocalDate first, int days) {
        var slot = first.atTime(LocalTime.of(hour, 0)).atZone(Times.ZONE);
        return slot.isAfter(now) ? slot : first.plusDays(days).atTime(hour, 0).atZone(Times.ZONE);
    }

    /** When mail may go that would go now: only who gets it at once has quiet hours. */
    Instant afterQuiet(Instant now) {
        return rhythm == Rhythm.NOW ? afterQuiet(now.atZone(Times.ZONE)).toInstant() : now;
    }

    private ZonedDateTime afterQuiet(ZonedDateTime now) {
        if (quietFrom == null || quietUntil == null || !isQuiet(now.getHour(), quietFrom, quietUntil)) {
            return now;
        }
        var today = now.toLocalDate().atTime(quietUntil, 0).atZone(Times.ZONE);
        return today.isAfter(now)
                ? today
                : now.toLocalDate().plusDays(1).atTime(quietUntil, 0).atZone(Times.ZONE);
    }

    /** The night is one stretch, though a day ends in it. */
    private static boolean isQuiet(int hour, int from, int until) {
        return from < until ? hour >= from && hour < until : from != until && (hour >= from || hour < until);
    }
}
