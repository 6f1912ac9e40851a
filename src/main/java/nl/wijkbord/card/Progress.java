package nl.wijkbord.card;

/** How far a card is in the way of its own kind, kept for a moment so that a move can be undone exactly. */
public interface Progress {

    /** For a kind without a way of its own. */
    Progress NONE = new Progress() {};
}
