package nl.wijkbord.signal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.card.CardId;
import nl.wijkbord.security.UserId;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.stereotype.Component;

/** When professionals saw again what signals tell; whose eyes may read of it is decided where the signal is found. */
@Component
class Sightings {

    private final EntityManager database;

    Sightings(EntityManager database) {
        this.database = database;
    }

    /** Of signals that were found with the right eyes, one for every time. */
    List<LocalDate> days(Collection<CardId> cards) {
        return database.createQuery("select s.seenOn from Sighting s where s.cardId in :cards", LocalDate.class)
                .setParameter("cards", cards)
                .getResultList();
    }

    Optional<Sighting> of(CardId card, UserId user, LocalDate day) {
        return database.createQuery(
                        "from Sighting s where s.cardId = :card and s.seenBy = :user and s.seenOn = :day",
                        Sighting.class)
                .setParameter("card", card)
                .setParameter("user", user)
                .setParameter("day", day)
                .getResultStream()
                .findAny();
    }

    /** What this person said. */
    Optional<Sighting> find(UUID id, UserId user) {
        return database.createQuery("from Sighting s where s.id = :id and s.seenBy = :user", Sighting.class)
                .setParameter("id", id)
                .setParameter("user", user)
                .getResultStream()
                .findAny();
    }

    /** Empty-handed when this person said so at the same moment elsewhere: the database keeps one a day. */
    boolean add(Sighting sighting) {
        try {
            database.persist(sighting);
            database.flush();
            return true;
        } catch (ConstraintViolationException _) {
            return false;
        }
    }

    void remove(Sighting sighting) {
        database.remove(sighting);
    }

    /** How often a signal was seen again, as a column of a query that finds it with the right eyes. */
    static Expression<Long> times(CriteriaBuilder is, AbstractQuery<?> query, Path<Signal> signal) {
        var sightings = query.subquery(Long.class);
        var it = sightings.from(Sighting.class);
        return sightings.select(is.count(it)).where(is.equal(it.get("cardId"), signal.get("key")));
    }
}
