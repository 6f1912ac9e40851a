package nl.wijkbord.card;

/** A card stands elsewhere in its column; that says nothing about the card, so no line of history is written. */
record CardShifted(CardId id) implements CardBell {}
