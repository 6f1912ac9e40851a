package nl.wijkbord.card.ui;

import java.util.Optional;

/** What comes into sight together with a card when more people may see it, told by the room that keeps it. */
public interface AlongWithCard {

    /** A sentence; empty when there is nothing yet. */
    Optional<String> words(CardPage page);
}
