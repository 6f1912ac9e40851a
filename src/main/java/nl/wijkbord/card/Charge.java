package nl.wijkbord.card;

import java.util.Set;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** Who had a card and who helped, at one moment; null: nobody. */
public record Charge(
        @Nullable OrganisationId lead, @Nullable UserId person, Set<OrganisationId> partners) {

    static final Charge NOBODY = new Charge(null, null, Set.of());
}
