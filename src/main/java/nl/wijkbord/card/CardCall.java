package nl.wijkbord.card;

import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is called to a card. Who hears of it is decided by who may read the card.
 *
 * @param to the organisation; null: who connects the partners in the wijk of the card
 * @param person the one there; null, or not there any more: everybody of that organisation who works in that wijk
 * @param occasion told once: the second time with the same words is no news
 * @param comment in which it was said, if it was
 * @param onlyFor the one organisation that may hear it; empty: whoever reads the card
 */
public record CardCall(
        CardId card,
        Call why,
        @Nullable OrganisationId to,
        @Nullable UserId person,
        Act act,
        String occasion,
        @Nullable UUID comment,
        Optional<OrganisationId> onlyFor) {

    public static CardCall to(
            @Nullable OrganisationId organisation, @Nullable UserId person, CardId card, Call why, Act act) {
        return new CardCall(card, why, organisation, person, act, act.at().toString(), null, Optional.empty());
    }

    /** The same, for what is looked at again and again. */
    public CardCall onceFor(String what) {
        return new CardCall(card, why, to, person, act, what, comment, onlyFor);
    }

    /** Somebody is addressed in a comment. */
    public static CardCall in(UUID comment, CardId card, Optional<OrganisationId> onlyFor, Act act) {
        return new CardCall(card, Call.MENTIONED, null, null, act, comment.toString(), comment, onlyFor);
    }

    public CardCall addressed(OrganisationId organisation, @Nullable UserId somebody) {
        return new CardCall(card, why, organisation, somebody, act, occasion, comment, onlyFor);
    }
}
