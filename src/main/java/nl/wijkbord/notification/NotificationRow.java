package nl.wijkbord.notification;

import java.time.Instant;
import nl.wijkbord.card.Call;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.OpenQuestion;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** Why the viewer was called to a card, and by whom; with the words in which that was said, and with what is still to be answered, if any. */
public record NotificationRow(
        CardRow card,
        Call why,
        @Nullable UserId by,
        @Nullable OrganisationId byOrganisation,
        String words,
        @Nullable OpenQuestion question,
        Instant at,
        boolean unread) {}
