package nl.wijkbord.notification;

import java.time.Instant;
import nl.wijkbord.card.Call;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** Why the viewer was called to a card, and by whom; with the words in which that was said, if any. */
public record NotificationRow(
        CardRow card,
        Call why,
        @Nullable UserId by,
        @Nullable OrganisationId byOrganisation,
        String words,
        Instant at,
        boolean unread) {}
