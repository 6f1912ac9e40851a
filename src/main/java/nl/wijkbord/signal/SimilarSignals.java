package nl.wijkbord.signal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.Spot;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Stands;
import nl.wijkbord.card.VisibleCards;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.Reading;
import nl.wijkbord.ui.Times;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the signals that may already tell what somebody is about to tell. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class SimilarSignals {

    private static final int MOST = 5;

    /** Who tells of it after so many weeks, tells something new. */
    private static final int WEEKS = 12;

    private final EntityManager database;
    private final Clock clock;

    SimilarSignals(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Of this kind and in the same buurt, or in the same wijk when no buurt was chosen; open, and told or seen again not
     * long ago. The newest first, in one statement. Nothing for eyes that read titles only: they are not told the kind.
     */
    public List<SimilarSignal> to(Spot spot, UUID category, Clearance eyes) {
        var is = database.getCriteriaBuilder();
        var query = is.createTupleQuery();
        var signal = query.from(Signal.class);
        query.multiselect(
                        signal.get("key"),
                        signal.get("kind"),
                        signal.get("number"),
                        signal.get("face").get("title"),
                        signal.get("course").get("stage"),
                        signal.get("createdAt"),
                        Sightings.times(is, query, signal))
                .where(
                        near(is, query, signal, spot),
                        is.equal(signal.get("face").get("categoryId"), category),
                        signal.get("course").get("stage").in(Stage.OPEN),
                        recent(is, query, signal),
                        VisibleCards.joined(is, query, signal, eyes.where(Reading.TEAM)))
                .orderBy(is.desc(signal.get("createdAt")), is.desc(signal.get("number")));
        return database.createQuery(query).setMaxResults(MOST).getResultList().stream()
                .map(SimilarSignals::row)
                .toList();
    }

    /** What lies on the border belongs to no buurt of the other wijk, and may be anywhere along it. */
    private static Predicate near(CriteriaBuilder is, CommonAbstractCriteria query, Root<Signal> signal, Spot spot) {
        var there = signal.get("face").get("spot");
        var here = Stands.in(is, query, signal, Set.of(spot.wijkId()));
        return spot.buurtId() == null
                ? here
                : is.and(
                        here,
                        is.or(
                                is.notEqual(there.get("wijkId"), spot.wijkId()),
                                is.equal(there.get("buurtId"), spot.buurtId())));
    }

    private Predicate recent(CriteriaBuilder is, CriteriaQuery<?> query, Root<Signal> signal) {
        var since = LocalDate.ofInstant(clock.instant(), Times.ZONE).minusWeeks(WEEKS);
        var sightings = query.subquery(Integer.class);
        var it = sightings.from(Sighting.class);
        sightings
                .select(is.literal(1))
                .where(is.equal(it.get("cardId"), signal.get("key")), is.greaterThanOrEqualTo(it.get("seenOn"), since));
        return is.or(is.greaterThanOrEqualTo(signal.get("createdAt"), Times.start(since)), is.exists(sightings));
    }

    private static SimilarSignal row(Tuple it) {
        return new SimilarSignal(
                it.get(0, CardId.class),
                new CardNumber(it.get(1, CardKind.class), it.get(2, Integer.class)),
                it.get(3, String.class),
                it.get(4, Stage.class),
                it.get(5, Instant.class),
                1 + it.get(6, Long.class));
    }
}
