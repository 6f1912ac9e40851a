package nl.wijkbord.card;

import java.util.Set;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** Who had a card, who helped, who was asked to take it and who gave it back, at one moment; null: nobody. */
public record Charge(
        @Nullable OrganisationId lead,
        @Nullable UserId person,
        Set<OrganisationId> partners,
        @Nullable Offer offer,
        @Nullable HandedBack handedBack) {

    static final Charge NOBODY = new Charge(null, null, Set.of());

    /** Nobody else is asked. */
    public Charge(@Nullable OrganisationId lead, @Nullable UserId person, Set<OrganisationId> partners) {
        this(lead, person, partners, null, null);
    }
}
