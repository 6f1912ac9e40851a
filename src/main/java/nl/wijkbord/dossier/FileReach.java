package nl.wijkbord.dossier;

import java.util.Locale;

/** How far a photo or document goes. */
public enum FileReach {
    /** Only the organisation that added it. */
    OWN,
    /** Whoever sees the card. */
    CARD,
    /** It may be shown outside the team as well. */
    OUTSIDE;

    /** What the history calls it when a file goes so far from now on. */
    String deed() {
        return "card.attachment-" + name().toLowerCase(Locale.ROOT);
    }
}
