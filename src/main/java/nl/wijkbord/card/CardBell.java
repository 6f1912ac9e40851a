package nl.wijkbord.card;

/** Something about a card is otherwise: whoever shows it looks again. */
public interface CardBell {

    CardId id();
}
