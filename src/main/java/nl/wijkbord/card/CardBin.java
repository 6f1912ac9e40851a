package nl.wijkbord.card;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.Viewer;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cards that were put in the bin and can still come back. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class CardBin {

    /** So long a card can come back. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final int MOST = 500;

    private final EntityManager database;
    private final RowQuery query;
    private final CurrentViewer me;
    private final Clock clock;

    CardBin(EntityManager database, RowQuery query, CurrentViewer me, Clock clock) {
        this.database = database;
        this.query = query;
        this.me = me;
        this.clock = clock;
    }

    /** Those the viewer saw before and may put back, the last one first. */
    public List<BinnedCard> cards() {
        var rows = query.rows(inBin().and(kept()), me.get().id(), MOST);
        var removals = removals(rows);
        return rows.stream()
                .map(it -> new BinnedCard(it, Objects.requireNonNull(removals.get(it.id()))))
                .sorted(Comparator.comparing((BinnedCard it) -> it.removal().at())
                        .reversed())
                .toList();
    }

    /** Where one only reads, there is nothing to put back. */
    private Specification<Card> inBin() {
        Viewer viewer = me.get();
        var writing = viewer.seats().keySet().stream().filter(viewer::writesIn).collect(toSet());
        return VisibleCards.inBinTo(viewer.clearance().within(writing));
    }

    private Specification<Card> kept() {
        var since = clock.instant().minus(KEPT);
        return (card, _, is) -> is.greaterThan(card.get("removal").<Instant>get("at"), since);
    }

    private Map<CardId, Removal> removals(List<CardRow> rows) {
        return rows.isEmpty()
                ? Map.of()
                : database.createQuery("select c.key, c.removal from Card c where c.key in :cards", Object[].class)
                        .setParameter("cards", rows.stream().map(CardRow::id).toList())
                        .getResultStream()
                        .collect(toMap(it -> (CardId) it[0], it -> (Removal) it[1]));
    }
}
