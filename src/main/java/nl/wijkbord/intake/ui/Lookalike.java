package nl.wijkbord.intake.ui;

import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardNumber;

/** A signal on the board that may tell the same; words say how old it is and how far it came. */
record Lookalike(CardId id, CardNumber number, String title, String words) {}
