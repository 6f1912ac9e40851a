package nl.wijkbord.card;

import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Something an organisation was asked and did not answer yet.
 *
 * @param by who asked
 * @param person who is to answer there; null: whoever takes it
 * @param key of the words that say what is asked, in which the name of the asker has its place
 */
public record OpenQuestion(
        CardId card, OrganisationId by, @Nullable UserId person, String key) {

    /** Also when a colleague was named for whom this person stands in. */
    public boolean isFor(Viewer viewer) {
        return person == null || viewer.hands().contains(person);
    }
}
