package nl.wijkbord.card;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import nl.wijkbord.ui.Times;

/** A new card that nobody put anywhere for more than a working week. */
public final class Neglect {

    private static final int WORKING_WEEK = 5;

    private Neglect() {}

    public static boolean isIn(CardRow card, LocalDate today) {
        return card.stage() == Stage.NIEUW
                && workingDays(LocalDate.ofInstant(card.stageSince(), Times.ZONE), today) > WORKING_WEEK;
    }

    /** The days after the first on which people work, today included. */
    static long workingDays(LocalDate first, LocalDate today) {
        return first.isBefore(today)
                ? first.plusDays(1)
                        .datesUntil(today.plusDays(1))
                        .filter(WorkingTime.HERE::isWorkday)
                        .limit(WORKING_WEEK + 1L)
                        .count()
                : 0;
    }

    /** Whatever is in the first column since before this moment has been there too long. */
    static Instant since(LocalDate today) {
        return today.datesUntil(today.minusDays(3L * WORKING_WEEK), Period.ofDays(-1))
                .filter(it -> workingDays(it, today) > WORKING_WEEK)
                .findFirst()
                .orElseThrow()
                .plusDays(1)
                .atStartOfDay(Times.ZONE)
                .toInstant();
    }
}
