package nl.wijkbord.security;

import java.util.UUID;

/** Which one: a partner organisation. Never shown to people. */
public record OrganisationId(UUID value) {

    public static OrganisationId random() {
        return new OrganisationId(UUID.randomUUID());
    }
}
