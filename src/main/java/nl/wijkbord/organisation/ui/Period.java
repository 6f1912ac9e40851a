package nl.wijkbord.organisation.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From and until which day, both included; open where it is null. */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    static boolean inOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || !to.isBefore(from);
    }
}
