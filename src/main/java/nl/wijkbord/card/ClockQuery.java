package nl.wijkbord.card;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;

/** How the clocks of an open card stand, as a part of a query; {@link Clocks} says the same of a single card. */
record ClockQuery(Root<Card> card, CriteriaBuilder is, Instant now) {

    Predicate stands(Timing timing) {
        return is.and(
                card.get("course").get("stage").in(Stage.OPEN),
                switch (timing) {
                    case ON_TIME -> is.and(runs(), is.not(reached("warn")));
                    case NEARLY -> is.and(reached("warn"), is.not(reached("by")));
                    case LATE -> is.and(reached("by"), is.not(reached("far")));
                    case FAR_LATE -> reached("far");
                });
    }

    Predicate isLate() {
        return is.and(card.get("course").get("stage").in(Stage.OPEN), reached("by"));
    }

    private Predicate runs() {
        return is.or(
                is.isNotNull(moment("resolve", "by")), is.and(is.isNotNull(moment("respond", "by")), isUnanswered()));
    }

    private Predicate reached(String which) {
        var respond = moment("respond", which);
        var resolve = moment("resolve", which);
        var stopped = is.coalesce(card.get("clocks").<Instant>get("stoodSince"), now);
        return is.or(
                is.and(isUnanswered(), is.isNotNull(respond), is.lessThanOrEqualTo(respond, now)),
                is.and(is.isNotNull(resolve), is.lessThanOrEqualTo(resolve, stopped)));
    }

    private Predicate isUnanswered() {
        return is.isNull(card.get("clocks").get("respondedAt"));
    }

    private Path<Instant> moment(String clock, String which) {
        return card.get("clocks").get(clock).get(which);
    }
}
