package nl.wijkbord.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** A comment in the list under a card; onlyFor is the one organisation that sees it, or null. */
public record CommentRow(
        UUID id,
        long version,
        UserId author,
        OrganisationId organisation,
        String text,
        List<Piece> pieces,
        @Nullable OrganisationId onlyFor,
        Instant writtenAt,
        @Nullable Instant editedAt,
        Map<Sign, Set<UserId>> reactions) {

    public Set<UserId> with(Sign sign) {
        return reactions.getOrDefault(sign, Set.of());
    }
}
