package nl.wijkbord.card;

/** A step just made that can be taken back: the card afterwards, and where and with whom it stood before. */
public record Moved(CardRef ref, Standing former) {}
