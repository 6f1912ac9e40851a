package nl.wijkbord.card;

/** A card as somebody last saw it; a change through an old reference is refused, so that no edit is lost. */
public record CardRef(CardId id, long version) {}
