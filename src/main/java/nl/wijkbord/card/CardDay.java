package nl.wijkbord.card;

import java.time.LocalDate;
import nl.wijkbord.problem.NotPossible;
import org.jspecify.annotations.Nullable;

/** A day in the life of a card: a slip of the finger may not put it in another age, where databases lose count. */
public final class CardDay {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private CardDay() {}

    /** No day at all is possible too. */
    public static void mustBePossible(@Nullable LocalDate day) {
        if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
            throw new NotPossible("card.day.impossible");
        }
    }
}
