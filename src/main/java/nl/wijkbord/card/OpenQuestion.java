package nl.wijkbord.card;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Something an organisation was asked and did not answer yet.
 *
 * @param id of this question among those that were asked about the card; null: it can be asked only once at a time
 * @param by who asked
 * @param person who is to answer there; null: whoever takes it
 * @param before the day before which, or on which, it is to be answered; null where none was said
 * @param key of the words that say what is asked, in which the name of the asker has its place
 */
public record OpenQuestion(
        CardId card,
        @Nullable UUID id,
        OrganisationId by,
        @Nullable UserId person,
        @Nullable LocalDate before,
        String key) {

    /** The last day is nearly too late. */
    public Timing timing(LocalDate today) {
        if (before == null || before.isAfter(today)) {
            return Timing.ON_TIME;
        }
        return before.equals(today) ? Timing.NEARLY : Timing.LATE;
    }

    /** Also when a colleague was named for whom this person stands in. */
    public boolean isFor(Viewer viewer) {
        return person == null || viewer.hands().contains(person);
    }
}
