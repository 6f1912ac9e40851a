package nl.wijkbord.assignment;

import java.time.LocalDate;
import nl.wijkbord.card.CardId;
import nl.wijkbord.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What is special about an assignment on its page: who asked, what is needed, what was answered or before when it has
 * to be, why it was handed back or lapsed, and the card above it.
 *
 * @param through the organisation that told the answer of one without accounts
 */
public record AssignmentDetails(
        OrganisationId askedBy,
        String needed,
        Answer answer,
        @Nullable LocalDate before,
        @Nullable String note,
        @Nullable OrganisationId through,
        @Nullable CardId parent) {}
