package nl.wijkbord.organisation;

import java.util.List;
import java.util.UUID;
import nl.wijkbord.security.UserId;

/** A person with an account, and all seats that person had, has and will have. */
public record UserDetails(
        UserId id, long version, PersonInput person, boolean active, boolean hasPassword, List<Stay> stays) {

    /** A seat that can be pointed at. */
    public record Stay(UUID id, Seat seat) {}
}
