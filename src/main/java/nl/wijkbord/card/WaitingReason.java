package nl.wijkbord.card;

/** Why a card has to wait. */
public enum WaitingReason {
    AFDELING_GEMEENTE,
    PARTNER,
    BEWONERS,
    VERGUNNING,
    BUDGET,
    UITVOERING_GEPLAND,
    SEIZOEN,
    ONDERZOEK
}
