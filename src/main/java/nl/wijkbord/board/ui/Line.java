package nl.wijkbord.board.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.ui.ClockMark;
import org.jspecify.annotations.Nullable;

/**
 * A card in the table: its tile, and what a tile has no room for. Nothing of it tells more than its reader may know;
 * two lines that look the same are equal.
 */
record Line(
        Tile tile,
        CardNumber number,
        String column,
        int columnAt,
        Instant since,
        String place,
        String buurt,
        String category,
        @Nullable Priority priority,
        @Nullable LocalDate due,
        String dueDay,
        @Nullable ClockMark clock,
        String partners) {

    static final Comparator<Line> BY_NUMBER = Comparator.comparing(
                    (Line it) -> it.number().kind())
            .thenComparing(it -> it.number().number());
    static final Comparator<Line> BY_COLUMN = Comparator.comparingInt(Line::columnAt);
    static final Comparator<Line> YOUNGEST_FIRST =
            Comparator.comparing(Line::since).reversed();

    /** What is not known or not there comes last. */
    static final Comparator<Line> URGENT_FIRST = Comparator.comparing(it ->
            it.priority() == null ? Priority.values().length : it.priority().ordinal());

    static final Comparator<Line> SOONEST_FIRST =
            Comparator.comparing(it -> it.due() == null ? LocalDate.MAX : it.due());

    /** The worst first, and then what is soonest too late; what has no clock comes last. */
    static final Comparator<Line> LATEST_FIRST = Comparator.comparing(
            Line::clock,
            Comparator.nullsLast(
                    Comparator.comparing(ClockMark::timing).reversed().thenComparing(ClockMark::by)));

    /** As in a dictionary, with what says nothing last. */
    static Comparator<Line> by(Function<Line, String> words) {
        return Comparator.comparing((Line it) -> words.apply(it).isEmpty())
                .thenComparing(words, String.CASE_INSENSITIVE_ORDER);
    }

    String title() {
        return tile.title();
    }

    String lead() {
        return tile.lead() == null ? "" : tile.lead().name();
    }
}
