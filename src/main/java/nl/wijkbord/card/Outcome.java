package nl.wijkbord.card;

/** What came of a card when it was closed. */
public enum Outcome {
    OPGELOST,
    DEELS_OPGELOST,
    GEEN_ACTIE_MOGELIJK,
    DOORVERWEZEN,
    OMGEZET_IN_INITIATIEF,
    DUBBEL,
    GEEN_SIGNAAL
}
