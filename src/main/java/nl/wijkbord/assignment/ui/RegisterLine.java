package nl.wijkbord.assignment.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.assignment.AgreementState;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An agreement in words, as a line of the register tells it; empty where there is nothing to say, or nothing to know.
 *
 * @param cards what it tells of
 */
record RegisterLine(
        CardNumber number,
        String href,
        String what,
        String who,
        String person,
        @Nullable LocalDate due,
        String before,
        String under,
        String wijk,
        AgreementState state,
        String why,
        Set<CardId> cards) {

    /** What has still to be done first, and of that what is soonest; of the rest what was last. */
    static final Comparator<RegisterLine> ORDER = Comparator.comparing((RegisterLine it) -> !it.state.isOpen())
            .thenComparing(RegisterLine::place)
            .thenComparing(it -> it.number.number());

    static final Comparator<RegisterLine> BY_DAY = Comparator.comparing(it -> it.due == null ? LocalDate.MAX : it.due);

    static final Comparator<RegisterLine> BY_STATE = Comparator.comparing(RegisterLine::state);

    /** As in a dictionary, with what says nothing last. */
    static Comparator<RegisterLine> by(Function<RegisterLine, String> words) {
        return Comparator.comparing((RegisterLine it) -> words.apply(it).isEmpty())
                .thenComparing(words, String.CASE_INSENSITIVE_ORDER);
    }

    private long place() {
        if (due == null) {
            return Long.MAX_VALUE;
        }
        return state.isOpen() ? due.toEpochDay() : -due.toEpochDay();
    }

    /** The part of a cell that the stylesheet gives the colour and the shape of a clock. */
    String tone() {
        return state == AgreementState.TE_LAAT ? "late" : "";
    }

    String title() {
        return number + " " + what;
    }

    String stateWord() {
        return Texts.get("assignment.register.state." + state);
    }

    /** Everything but what, for a screen on which one column has room. */
    String more() {
        return Stream.of(stateWord(), before, who, wijk)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
