package nl.wijkbord.organisation;

import nl.wijkbord.security.OrganisationId;

/** An organisation as people recognise it on a card: by name, initials and colour. */
public record OrganisationName(
        OrganisationId id,
        String slug,
        String name,
        String kind,
        String initials,
        String colour,
        boolean hasAccounts) {}
