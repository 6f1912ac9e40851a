package nl.wijkbord.card;

import nl.wijkbord.security.OrganisationId;

/** What a new card starts with. */
public record CardDraft(CardNumber number, Face face, Visibility visibility, OrganisationId owner, long rank) {}
