package nl.wijkbord.assignment;

import nl.wijkbord.card.CardId;
import nl.wijkbord.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What is special about an assignment on its page; note is the reason it was handed back, parent null when alone. */
public record AssignmentDetails(
        OrganisationId askedBy,
        Answer answer,
        @Nullable String note,
        @Nullable CardId parent) {}
