package nl.wijkbord.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Says moments and days the way people in the wijk say them. */
@Component
public class Times {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Clock clock;

    public Times(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** When a day begins for people here. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** How many nights ago, as on a card: "12 d". */
    public String age(Instant since) {
        return Texts.get("ui.times.age", days(since));
    }

    public long days(Instant since) {
        return Math.max(0, ChronoUnit.DAYS.between(LocalDate.ofInstant(since, ZONE), today()));
    }

    /** "zojuist", "5 min geleden", "vandaag 14:02", "gisteren 14:02", "3 mrt 14:02", "3 mrt 2025". */
    public String moment(Instant moment) {
        var local = moment.atZone(ZONE);
        var minutes = Duration.between(moment, clock.instant()).toMinutes();
        if (minutes < 1) {
            return Texts.get("ui.times.now");
        }
        return minutes < 60 ? Texts.get("ui.times.minutes", minutes) : dayAndTime(local);
    }

    private String dayAndTime(ZonedDateTime local) {
        var isThisYear = local.getYear() == today().getYear();
        return isThisYear
                ? Texts.get("ui.times.day-and-time", day(local.toLocalDate()), format("HH:mm", local))
                : day(local.toLocalDate());
    }

    /** "14:02", today or not. */
    public String time(Instant moment) {
        return format("HH:mm", moment.atZone(ZONE));
    }

    /** "vandaag", "morgen", "gisteren", "za 3 mei", "3 mei 2027". */
    public String day(LocalDate day) {
        return switch ((int) ChronoUnit.DAYS.between(today(), day)) {
            case -1 -> Texts.get("ui.times.yesterday");
            case 0 -> Texts.get("ui.times.today");
            case 1 -> Texts.get("ui.times.tomorrow");
            default -> date(day);
        };
    }

    private String date(LocalDate day) {
        var pattern = day.getYear() == today().getYear() ? "EEE d MMM" : "d MMM yyyy";
        return format(pattern, day.atStartOfDay(ZONE));
    }

    private static String format(String pattern, ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern(pattern, Texts.language()).format(moment);
    }
}
