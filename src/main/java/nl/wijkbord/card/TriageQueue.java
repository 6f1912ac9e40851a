package nl.wijkbord.card;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.wijkbord.security.Clearance;

/**
 * The cards nobody took up yet, in the order in which they are looked at: the most urgent first, and of equally urgent
 * ones the oldest. How long ago it was made never outweighs how urgent it is.
 */
public final class TriageQueue {

    /** Where cards wait until somebody takes them up. */
    public static final Set<Stage> STAGES = Set.of(Stage.NIEUW, Stage.TE_BESPREKEN);

    /** The same as the query says of many cards. */
    public static final Comparator<CardRow> ORDER = Comparator.comparing(CardRow::priority)
            .thenComparing(CardRow::createdAt)
            .thenComparing(it -> it.number().kind().name())
            .thenComparing(it -> it.number().number());

    private TriageQueue() {}

    /** Who reads titles is not told how urgent a card is, so neither by its place. */
    static RowOrder seenBy(Clearance eyes) {
        return (card, query, is) -> List.of(
                is.asc(urgency(eyes, card, query, is)),
                is.asc(card.get("createdAt")),
                is.asc(card.get("kind")),
                is.asc(card.get("number")));
    }

    private static Expression<Integer> urgency(
            Clearance eyes, Root<Card> card, CommonAbstractCriteria query, CriteriaBuilder is) {
        var urgency = is.<Integer>selectCase()
                .when(is.not(Readable.by(eyes, card, query, is)), is.literal(Priority.NORMAAL.ordinal()));
        for (var priority : Priority.values()) {
            urgency.when(is.equal(card.get("face").get("priority"), priority), is.literal(priority.ordinal()));
        }
        return urgency.otherwise(is.literal(Priority.values().length));
    }
}
