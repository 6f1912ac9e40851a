package nl.wijkbord.card;

import java.time.LocalDate;
import nl.wijkbord.security.UserId;

/**
 * Something that partners were asked about a card, and that is not decided.
 *
 * @param by who asked
 * @param before the last day on which they can answer in time
 * @param missing how many have still to answer
 */
public record AskedQuestion(CardId card, UserId by, LocalDate before, int missing) {

    /** Whether there is nothing more to wait for. */
    public boolean isReady(LocalDate today) {
        return isAnswered() || before.isBefore(today);
    }

    public boolean isAnswered() {
        return missing == 0;
    }
}
