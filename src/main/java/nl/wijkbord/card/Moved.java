package nl.wijkbord.card;

/** A move just made: the card afterwards, and where it stood before. */
public record Moved(CardRef ref, Standing former) {}
