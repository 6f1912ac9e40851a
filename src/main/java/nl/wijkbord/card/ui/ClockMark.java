package nl.wijkbord.card.ui;

import java.time.Instant;
import nl.wijkbord.card.Timing;

/** How a clock stands, as word, shape and colour; by is when it is or was too late. */
public record ClockMark(Timing timing, String tone, String shape, String text, Instant by) {

    static ClockMark of(Timing timing, String text, Instant by) {
        return switch (timing) {
            case ON_TIME -> new ClockMark(timing, "good", "✓", text, by);
            case NEARLY -> new ClockMark(timing, "soon", "◔", text, by);
            case LATE -> new ClockMark(timing, "late", "◆", text, by);
            case FAR_LATE -> new ClockMark(timing, "late", "⚑", text, by);
        };
    }

    /** A board is calm: what is on time says nothing. */
    public boolean asksAttention() {
        return timing != Timing.ON_TIME;
    }

    public boolean isLate() {
        return timing.isLate();
    }
}
