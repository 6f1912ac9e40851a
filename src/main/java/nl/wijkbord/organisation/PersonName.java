package nl.wijkbord.organisation;

import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;

/** A person as colleagues recognise one: by function, and for whom that person works. */
public record PersonName(UserId id, String username, String name, OrganisationId organisation) {}
