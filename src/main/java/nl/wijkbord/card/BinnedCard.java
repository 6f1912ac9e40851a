package nl.wijkbord.card;

/** A card in the bin, and who put it there when. */
public record BinnedCard(CardRow row, Removal removal) {}
