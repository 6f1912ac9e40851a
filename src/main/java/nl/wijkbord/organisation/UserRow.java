package nl.wijkbord.organisation;

import java.util.List;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;

/** A person in the list of accounts; the organisations and seats are those of today. */
public record UserRow(
        UserId id, String username, String name, List<OrganisationId> organisations, int seats, boolean active) {}
