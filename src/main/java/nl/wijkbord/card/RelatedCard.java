package nl.wijkbord.card;

/** A card that has to do with this one; forward when this one says so, not forward when the other does. */
public record RelatedCard(RelationKind kind, boolean forward, CardRow row) {}
