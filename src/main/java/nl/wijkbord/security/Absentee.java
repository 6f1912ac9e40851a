package nl.wijkbord.security;

import java.util.Set;

/**
 * A colleague for whom somebody stands in today.
 *
 * @param places the wijken in which that gives more than the own seats
 * @param writing those in which one would only read, or see nothing, without it
 */
public record Absentee(UserId id, String name, Set<WijkId> places, Set<WijkId> writing) {

    public Absentee {
        places = Set.copyOf(places);
        writing = Set.copyOf(writing);
    }
}
