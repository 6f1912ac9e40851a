package nl.wijkbord.card;

import java.util.Set;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** A card as it stands on its own page; closed for eyes that read titles only. */
public record CardDetails(
        CardRow row,
        String description,
        @Nullable Waiting waiting,
        @Nullable Closure closure,
        @Nullable HandedBack handedBack,
        Set<OrganisationId> audience,
        Set<Share> shares,
        Set<Domain> domains,
        UserId createdBy,
        boolean titleOnly) {

    /** What decides who may see it. */
    public CardScope scope() {
        return new CardScope(row.wijk(), row.also(), row.visibility(), row.owner(), audience, shares, false);
    }

    /** The same, as somebody sees it on a screen that was not told of everything yet. */
    public CardDetails showing(CardRow shown) {
        return new CardDetails(
                shown, description, waiting, closure, handedBack, audience, shares, domains, createdBy, titleOnly);
    }
}
