package nl.wijkbord.dossier;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkbord.card.CardDetails;
import nl.wijkbord.card.CardScope;
import nl.wijkbord.card.VisibilityPolicy;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Reading;
import org.jspecify.annotations.Nullable;

/** Who takes part in a card and reads it, to know whom one can address there. */
record Readers(
        CardScope card,
        Set<OrganisationId> team,
        Set<OrganisationId> takingPart,
        Reading needed,
        @Nullable LocalDate today) {

    static Readers of(CardDetails card, Set<OrganisationId> team, @Nullable LocalDate today) {
        var row = card.row();
        var takingPart = new HashSet<>(team);
        takingPart.add(row.owner());
        takingPart.addAll(card.audience());
        card.shares().forEach(it -> takingPart.add(it.partner()));
        return new Readers(card.scope(), team, takingPart, Reading.TEAM, today);
    }

    /** Who reads a text on this card that only one organisation may see; empty: that everybody may see. */
    Readers addressedBy(Optional<OrganisationId> onlyFor) {
        return onlyFor.map(it -> new Readers(card, team, Set.of(it), Reading.FULL, today))
                .orElse(this);
    }

    boolean include(OrganisationId organisation) {
        var eyes = new Clearance(Set.of(organisation), Map.of(card.wijk(), Reading.FULL), today);
        return takingPart.contains(organisation) && VisibilityPolicy.allows(eyes, card, team);
    }

    /** Whether a person with these eyes reads it; a title is not enough. */
    boolean include(Clearance eyes) {
        return VisibilityPolicy.allows(eyes.where(needed), card, team);
    }
}
