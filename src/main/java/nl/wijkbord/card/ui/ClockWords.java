package nl.wijkbord.card.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Clockwork;
import nl.wijkbord.card.Moments;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Timing;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.ui.Times;
import org.springframework.stereotype.Component;

/** Puts words to the clocks of a card. */
@Component
public class ClockWords {

    private final Clockwork work;
    private final Times times;
    private final Clock clock;

    ClockWords(Clockwork work, Times times, Clock clock) {
        this.work = work;
        this.times = times;
        this.clock = clock;
    }

    /** The worst of its clocks in a few words; empty for what is done or has none. */
    public Optional<ClockMark> of(CardRow row) {
        var now = clock.instant();
        var isAboutResponding = row.clocks().isAboutResponding(now);
        var moments = isAboutResponding ? row.clocks().respond() : row.clocks().resolve();
        return row.timing(now).flatMap(it -> mark(it, moments, shortly(it, isAboutResponding, moments, row)));
    }

    private String shortly(Timing timing, boolean isAboutResponding, Moments moments, CardRow row) {
        if (timing == Timing.ON_TIME) {
            return row.stage() == Stage.WACHT_OP && row.clocks().stoodSince() != null
                    ? Texts.get("card.clock.parked")
                    : left(moments, clock.instant());
        }
        return Texts.get((isAboutResponding ? "card.clock.respond." : "card.clock.resolve.") + timing);
    }

    /** Until when somebody has to take it, or when somebody did. */
    List<Span> responding(CardRow row) {
        var answered = row.clocks().respondedAt();
        var words = answered == null
                ? until(row.clocks().respond())
                : Texts.get("card.clock.responded", times.day(day(answered)));
        return row.clocks().responding(clock.instant()).stream()
                .flatMap(it -> told(it, row.clocks().respond(), words).stream())
                .toList();
    }

    /** Until when it has to be done; without the end of a clock that stands still, for that is not known. */
    List<Span> resolving(CardRow row) {
        var moments = row.clocks().resolve();
        var stood = row.clocks().stoodSince();
        var words = switch (row.stage()) {
            case WACHT_OP -> stood == null ? until(moments) : Texts.get("card.clock.parked.left", left(moments, stood));
            case AFGEROND -> Texts.get("card.clock.resolved");
            case NIEUW, TE_BESPREKEN, OPGEPAKT, TERUGKOPPELEN -> until(moments);
        };
        return row.clocks().resolving(clock.instant()).stream()
                .flatMap(it -> told(it, moments, words).stream())
                .toList();
    }

    private List<Span> told(Timing timing, Moments moments, String words) {
        return mark(timing, moments, Texts.get("card.clock.state." + timing)).stream()
                .flatMap(it -> List.of(state(it), new Span(words)).stream())
                .toList();
    }

    private static Span state(ClockMark mark) {
        var shape = new Span(mark.shape());
        shape.getElement().setAttribute("aria-hidden", "true");
        var state = new Span(shape, new Span(mark.text()));
        state.addClassName("state");
        state.getElement().setAttribute("data-tone", mark.tone());
        return state;
    }

    private static Optional<ClockMark> mark(Timing timing, Moments moments, String text) {
        return Optional.ofNullable(moments.by()).map(it -> ClockMark.of(timing, text, it));
    }

    private String until(Moments moments) {
        return Optional.ofNullable(moments.by())
                .map(it -> Texts.get("card.clock.until", end(it), left(moments, clock.instant())))
                .orElse("");
    }

    /** A day that is over at midnight, or a time in working hours. */
    private String end(Instant by) {
        return by.atZone(Times.ZONE).toLocalTime().equals(LocalTime.MIDNIGHT)
                ? times.day(day(by.minusMillis(1)))
                : Texts.get("ui.times.day-and-time", times.day(day(by)), times.time(by));
    }

    /** As the clock says now, or said when it stopped. */
    private String left(Moments moments, Instant at) {
        return Optional.ofNullable(moments.by())
                .map(it -> at.isBefore(it)
                        ? ahead(
                                work.workdaysUntil(it, day(at)),
                                day(it.minusMillis(1)).equals(day(at)))
                        : Texts.get("card.clock.over", work.workdaysSince(it, day(at))))
                .orElse("");
    }

    private static String ahead(int workdays, boolean isToday) {
        return workdays == 0 && !isToday
                ? Texts.get("card.clock.left.weekend")
                : Texts.get("card.clock.left", workdays);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Times.ZONE);
    }
}
