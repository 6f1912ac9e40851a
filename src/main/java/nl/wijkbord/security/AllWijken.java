package nl.wijkbord.security;

import java.util.Set;

/** Which wijken there are, for whoever has a seat in all of them. */
public interface AllWijken {

    Set<WijkId> ids();
}
