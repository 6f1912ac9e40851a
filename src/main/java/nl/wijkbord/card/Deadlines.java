package nl.wijkbord.card;

/** The moments of both clocks of a card. */
public record Deadlines(Moments respond, Moments resolve) {}
