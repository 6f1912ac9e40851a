package nl.wijkbord.signal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.VisibleCards;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.Reading;
import nl.wijkbord.ui.Times;
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

    /** The day on which it was first seen: when it happened, or when it was told where nobody knows that. */
    Optional<LocalDate> firstDay(CardId card, Clearance eyes) {
        return firstDays(List.of(card), eyes).stream().findAny();
    }

    /** The same for each of several, as far as these eyes read them. */
    List<LocalDate> firstDays(Collection<CardId> some, Clearance eyes) {
        var is = database.getCriteriaBuilder();
        var query = is.createTupleQuery();
        var signal = query.from(Signal.class);
        query.multiselect(signal.get("createdAt"), signal.get("telling").get("happenedOn"))
                .where(
                        some.isEmpty() ? is.disjunction() : signal.get("key").in(some),
                        VisibleCards.joined(is, query, signal, eyes.where(Reading.TEAM)));
        return database.createQuery(query)
                .getResultStream()
                .map(SignalTellings::firstDay)
                .toList();
    }

    /** What is to happen yet was told before it was seen. */
    private static LocalDate firstDay(Tuple it) {
        var told = LocalDate.ofInstant(it.get(0, Instant.class), Times.ZONE);
        return Optional.ofNullable(it.get(1, LocalDate.class))
                .filter(told::isAfter)
                .orElse(told);
    }
}
