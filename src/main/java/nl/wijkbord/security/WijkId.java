package nl.wijkbord.security;

import java.util.UUID;

/** Which one: a wijk, kern, dorp or gebied with a team and a board. Never shown to people. */
public record WijkId(UUID value) {

    public static WijkId random() {
        return new WijkId(UUID.randomUUID());
    }
}
