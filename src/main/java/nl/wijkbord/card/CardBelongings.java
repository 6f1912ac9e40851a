package nl.wijkbord.card;

/** What hangs on a card; whoever keeps it provides this, so that nothing of a card outlives it. */
public interface CardBelongings {

    /** In the transaction in which the card itself is destroyed. */
    void destroy(CardId card);
}
