package nl.wijkbord.card;

/** What a new card starts with. */
public record CardDraft(CardNumber number, Face face, Circle circle, long rank) {}
