package nl.wijkbord.card;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.function.Function;
import nl.wijkbord.card.CardFilter.Age;
import nl.wijkbord.card.CardFilter.Term;
import nl.wijkbord.card.CardFilter.When;
import nl.wijkbord.ui.Times;

/** How old, before when and since when, as a part of a query. */
record WhenQuery(Root<Card> card, CriteriaBuilder is, Instant now) {

    /** In days. */
    private static final int WEEK = 7;

    /** In days. */
    private static final int FOUR_WEEKS = 28;

    Predicate fits(When when) {
        var clocks = new ClockQuery(card, is, now);
        return is.and(
                any(when.ages(), this::age),
                any(when.terms(), it -> term(it, clocks)),
                changedSince(when),
                any(when.timings(), clocks::stands));
    }

    private <T> Predicate any(Set<T> some, Function<T, Predicate> rule) {
        return some.isEmpty() ? is.conjunction() : is.or(some.stream().map(rule).toArray(Predicate[]::new));
    }

    private Predicate age(Age age) {
        Path<Instant> made = card.get("createdAt");
        var week = now.minus(WEEK, ChronoUnit.DAYS);
        var fourWeeks = now.minus(FOUR_WEEKS, ChronoUnit.DAYS);
        return switch (age) {
            case YOUNG -> is.greaterThan(made, week);
            case AGEING -> is.and(is.lessThanOrEqualTo(made, week), is.greaterThanOrEqualTo(made, fourWeeks));
            case OLD -> is.lessThan(made, fourWeeks);
        };
    }

    private Predicate term(Term term, ClockQuery clocks) {
        Path<LocalDate> due = card.get("duty").get("due");
        Path<LocalDate> until = card.get("course").get("waiting").get("until");
        var today = today();
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return is.and(
                card.get("course").get("stage").in(Stage.OPEN),
                switch (term) {
                    case LATE -> is.or(is.lessThan(due, today), is.lessThan(until, today), clocks.isLate());
                    case THIS_WEEK -> is.or(is.between(due, today, sunday), is.between(until, today, sunday));
                    case NONE -> is.and(is.isNull(due), is.isNull(until));
                });
    }

    private Predicate changedSince(When when) {
        var day = when.changedSince();
        return day == null ? is.conjunction() : is.greaterThanOrEqualTo(card.get("changedAt"), start(day));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Times.ZONE).toInstant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, Times.ZONE);
    }

    Instant startOfToday() {
        return start(today());
    }
}
