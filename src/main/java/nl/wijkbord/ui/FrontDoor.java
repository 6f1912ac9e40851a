package nl.wijkbord.ui;

import java.util.Optional;

/** Where whoever comes in goes first, contributed as a bean by the module that owns the screen; empty: not for this person. */
@FunctionalInterface
public interface FrontDoor {

    /** Without a slash in front. */
    Optional<String> path();
}
