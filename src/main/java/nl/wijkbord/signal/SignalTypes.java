package nl.wijkbord.signal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.OwnTrait;
import nl.wijkbord.card.VisibleCards;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What shows of signals from a distance, and what they were meant as to find them by it. */
@Component
public class SignalTypes {

    private final EntityManager database;

    SignalTypes(EntityManager database) {
        this.database = database;
    }

    /**
     * Of the signals among these cards that were meant otherwise than most, or seen more than once; nothing for eyes that
     * read titles only.
     */
    @Transactional(readOnly = true)
    public Map<CardId, SignalMark> among(Collection<CardId> cards, Clearance eyes) {
        var is = database.getCriteriaBuilder();
        var query = is.createTupleQuery();
        var signal = query.from(Signal.class);
        var again = Sightings.times(is, query, signal);
        query.multiselect(signal.get("key"), signal.get("telling").get("type"), again)
                .where(
                        signal.get("key").in(cards),
                        is.or(
                                is.notEqual(signal.get("telling").get("type"), SignalType.SIGNAAL),
                                is.greaterThan(again, 0L)),
                        VisibleCards.joined(is, query, signal, eyes.where(Reading.TEAM)));
        return database.createQuery(query).getResultList().stream()
                .collect(Collectors.toMap(SignalTypes::card, SignalTypes::mark));
    }

    private static CardId card(Tuple row) {
        return row.get(0, CardId.class);
    }

    private static SignalMark mark(Tuple row) {
        var type = Optional.of(row.get(1, SignalType.class)).filter(it -> it != SignalType.SIGNAAL);
        return new SignalMark(type, 1 + row.get(2, Long.class));
    }

    /** Meant as one of these; no card for eyes that read titles only, or the list would tell what {@link #among} does not. */
    public static OwnTrait meantAs(Set<SignalType> some) {
        return (card, query, is, eyes) -> {
            var signals = query.subquery(Integer.class);
            var same = signals.from(Signal.class);
            return is.exists(signals.select(is.literal(1))
                    .where(
                            is.equal(same.get("key"), card.get("key")),
                            same.get("telling").get("type").in(some),
                            VisibleCards.joined(is, signals, same, eyes.where(Reading.TEAM))));
        };
    }
}
