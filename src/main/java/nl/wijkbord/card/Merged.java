package nl.wijkbord.card;

import java.util.List;

/** What a merge did, kept for a moment so that it can be undone: the card that was closed, where it went on, and what went along. */
public record Merged(Moved closed, CardId into, List<CardRef> children) {

    CardId from() {
        return closed.ref().id();
    }
}
