package nl.wijkbord.signal;

import java.time.Instant;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.Stage;

/** A signal that may tell what somebody is about to tell again; times is how often it was seen so far. */
public record SimilarSignal(CardId id, CardNumber number, String title, Stage stage, Instant since, long times) {}
