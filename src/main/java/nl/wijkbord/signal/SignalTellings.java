package nl.wijkbord.signal;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.VisibleCards;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.Reading;
import org.springframework.stereotype.Component;

/** Reads how the team came to know of a signal. */
@Component
class SignalTellings {

    private final EntityManager database;

    SignalTellings(EntityManager database) {
        this.database = database;
    }

    Optional<Telling> of(CardId card, Clearance eyes) {
        var is = database.getCriteriaBuilder();
        var query = is.createQuery(Telling.class);
        var signal = query.from(Signal.class);
        query.select(signal.get("telling"))
                .where(
                        is.equal(signal.get("key"), card),
                        VisibleCards.joined(is, query, signal, eyes.where(Reading.TEAM)));
        return database.createQuery(query).getResultStream().findAny();
    }
}
