package nl.wijkbord.dossier;

import java.util.Locale;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** Somebody one can address in a comment: a colleague by username, or with user null an organisation by its short name. */
public record Mention(
        String handle,
        String name,
        OrganisationId organisation,
        @Nullable UserId user) {

    static Mention of(OrganisationName organisation) {
        return new Mention(organisation.slug(), organisation.name(), organisation.id(), null);
    }

    static Mention of(PersonName person) {
        return new Mention(person.username(), person.name(), person.organisation(), person.id());
    }

    boolean has(String letters) {
        return handle.toLowerCase(Locale.ROOT).contains(letters)
                || name.toLowerCase(Locale.ROOT).contains(letters);
    }
}
