package nl.wijkbord.card;

import java.util.function.BiConsumer;

/** Who may tell what an organisation does with a card for which nobody logs in. */
public interface Voices {

    /** Does it for that organisation where whoever does it may speak for it, and otherwise for the own one. */
    void speak(Card card, Act act, BiConsumer<Card, Act> verb);
}
