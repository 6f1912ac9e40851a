package nl.wijkbord.card;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Why people are called to a card of which a moment has passed.
 *
 * @param to null: who connects the partners
 * @param occasion the moment, so that it is told once
 */
public record Reminder(
        CardId card,
        Call why,
        @Nullable OrganisationId to,
        @Nullable UserId person,
        String occasion) {

    /** So many days after it was late it is no news any more. */
    public static final int RECENT = 14;

    /** Of an answer that was due on a day before today: the asked, and a working day later who connects the partners. */
    public static Stream<Reminder> unanswered(
            CardId card, OrganisationId asked, @Nullable UserId person, LocalDate until, LocalDate today) {
        var occasion = "answer " + until + " " + asked.value();
        var first = new Reminder(card, Call.UNANSWERED, asked, person, occasion);
        return WorkingTime.HERE.plusWorkdays(until, 1).isBefore(today)
                ? Stream.of(first, new Reminder(card, Call.UNANSWERED, null, null, occasion))
                : Stream.of(first);
    }
}
