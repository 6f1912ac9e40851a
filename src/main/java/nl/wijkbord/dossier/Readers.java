package nl.wijkbord.dossier;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardDetails;
import nl.wijkbord.card.CardScope;
import nl.wijkbord.card.VisibilityPolicy;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Reading;
import nl.wijkbord.security.WijkId;
import org.jspecify.annotations.Nullable;

/** Who takes part in a card and reads it, to know whom one can address there. */
record Readers(
        CardScope card,
        Function<WijkId, Set<OrganisationId>> teams,
        Set<OrganisationId> takingPart,
        Reading needed,
        @Nullable LocalDate today) {

    static Readers of(CardDetails card, Function<WijkId, Set<OrganisationId>> teams, @Nullable LocalDate today) {
        var row = card.row();
        var takingPart = new HashSet<OrganisationId>();
        row.wijken().forEach(it -> takingPart.addAll(teams.apply(it)));
        takingPart.add(row.owner());
        takingPart.addAll(card.audience());
        card.shares().forEach(it -> takingPart.add(it.partner()));
        return new Readers(card.scope(), teams, takingPart, Reading.TEAM, today);
    }

    /** Who reads a text on this card that only one organisation may see; empty: that everybody may see. */
    Readers addressedBy(Optional<OrganisationId> onlyFor) {
        return onlyFor.map(it -> new Readers(card, teams, Set.of(it), Reading.FULL, today))
                .orElse(this);
    }

    boolean include(OrganisationId organisation) {
        var eyes = new Clearance(Set.of(organisation), everywhere(), today);
        return takingPart.contains(organisation) && VisibilityPolicy.allows(eyes, card, teams);
    }

    /** Wherever the card stands. */
    private Map<WijkId, Reading> everywhere() {
        return card.wijken().stream().collect(Collectors.toMap(Function.identity(), _ -> Reading.FULL));
    }

    /** Whether a person with these eyes reads it; a title is not enough. */
    boolean include(Clearance eyes) {
        return VisibilityPolicy.allows(eyes.where(needed), card, teams);
    }
}
