package nl.wijkbord.signal;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.VisibleCards;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.Reading;
import org.springframework.stereotype.Component;

/** Reads how the team came to know of a signal. */
@Component
class SignalTellings {

    private final EntityManager database;
    private final CurrentViewer me;

    SignalTellings(EntityManager database, CurrentViewer me) {
        this.database = database;
        this.me = me;
    }

    Optional<Telling> of(CardId card) {
        var is = database.getCriteriaBuilder();
        var query = is.createQuery(Telling.class);
        var signal = query.from(Signal.class);
        var eyes = me.get().clearance().where(Reading.TEAM);
        query.select(signal.get("telling"))
                .where(is.equal(signal.get("key"), card), VisibleCards.joined(is, query, signal, eyes));
        return database.createQuery(query).getResultStream().findAny();
    }
}
