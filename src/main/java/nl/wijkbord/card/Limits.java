package nl.wijkbord.card;

/** Within what time somebody has to take a card, and within what time it has to be done. */
public record Limits(TimeLimit respond, TimeLimit resolve) {}
