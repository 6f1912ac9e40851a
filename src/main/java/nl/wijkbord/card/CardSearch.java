package nl.wijkbord.card;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbord.card.CardFilter.Need;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.CurrentViewer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds a card that somebody has in mind; also one that was closed long ago. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class CardSearch {

    /** More cards than this are not compared to find the best. */
    private static final int MOST = 500;

    /** Open cards before closed ones, and what changed last first. */
    private static final Comparator<CardRow> BEST =
            comparing((CardRow it) -> !it.stage().isOpen()).thenComparing(CardRow::changedAt, reverseOrder());

    private static final Comparator<CardRow> LAST_SEEN = comparing(CardRow::seenAt, nullsLast(reverseOrder()));

    private final CardService cards;
    private final EntityManager database;
    private final CurrentViewer me;

    CardSearch(CardService cards, EntityManager database, CurrentViewer me) {
        this.cards = cards;
        this.database = database;
        this.me = me;
    }

    /** By number, with or without its letters, and by words; the card of that number comes first. */
    public List<CardRow> find(String words, Clearance eyes, int most) {
        var filter = CardFilter.in(eyes.wijken().keySet()).words(words);
        var byWords = cards.search(filter, eyes, MOST).stream().sorted(BEST);
        return Stream.concat(numbered(words, eyes), byWords)
                .distinct()
                .limit(most)
                .toList();
    }

    private Stream<CardRow> numbered(String words, Clearance eyes) {
        return Arrays.stream(CardKind.values())
                .flatMap(kind -> CardNumber.of(kind.letters() + words.strip()).stream())
                .map(number -> cards.find(number, eyes))
                .flatMap(Optional::stream);
    }

    /** The cards this viewer opened last, as far as they may still be seen. */
    public List<CardRow> recent(Clearance eyes, int most) {
        var seen = database.createQuery(
                        "select s.key.cardId from CardSeen s where s.key.userId = :me order by s.seenAt desc",
                        java.util.UUID.class)
                .setParameter("me", me.get().id().value())
                .setMaxResults(MOST)
                .getResultList();
        return cards.rows(seen.stream().map(CardId::new).toList(), eyes).stream()
                .sorted(LAST_SEEN)
                .limit(most)
                .toList();
    }

    /** The cards this viewer wants at hand. */
    public List<CardRow> favourites(Clearance eyes, int most) {
        var filter = CardFilter.in(eyes.wijken().keySet()).needs(Set.of(Need.FAVOURITE));
        return cards.search(filter, eyes, MOST).stream()
                .sorted(BEST)
                .limit(most)
                .toList();
    }
}
