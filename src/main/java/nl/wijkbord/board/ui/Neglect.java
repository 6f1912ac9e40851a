package nl.wijkbord.board.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Stage;
import nl.wijkbord.ui.Times;

/** A new card that nobody put anywhere for more than a working week. */
final class Neglect {

    private static final int WORKING_WEEK = 5;
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private Neglect() {}

    static boolean isIn(CardRow card, LocalDate today) {
        return card.stage() == Stage.NIEUW
                && workingDays(LocalDate.ofInstant(card.stageSince(), Times.ZONE), today) > WORKING_WEEK;
    }

    /** The days after the first on which people work, today included. */
    static long workingDays(LocalDate first, LocalDate today) {
        return first.isBefore(today)
                ? first.plusDays(1)
                        .datesUntil(today.plusDays(1))
                        .filter(it -> !WEEKEND.contains(it.getDayOfWeek()))
                        .limit(WORKING_WEEK + 1L)
                        .count()
                : 0;
    }
}
