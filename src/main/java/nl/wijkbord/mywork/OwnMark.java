package nl.wijkbord.mywork;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody keeps about a card for nobody else: a note, blank for none, and the day before which it may wait on the own
 * list, null when it may not.
 */
public record OwnMark(String note, @Nullable LocalDate later) {

    /** In characters. */
    public static final int NOTE = 2_000;

    public static final OwnMark NONE = new OwnMark("", null);

    /** What has come is no later any more. */
    OwnMark asOf(LocalDate today) {
        return later == null || later.isAfter(today) ? this : new OwnMark(note, null);
    }

    boolean isNothing() {
        return note.isBlank() && later == null;
    }
}
