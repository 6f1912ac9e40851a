package nl.wijkbord.assignment;

import nl.wijkbord.card.CardRow;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as it stands in the register, with the card under which it was made.
 *
 * @param why it lapsed; null when it did not
 * @param under null where there is none, or where these eyes may not see it
 */
public record Agreement(
        CardRow row,
        AgreementState state,
        @Nullable String why,
        @Nullable CardRow under) {}
