package nl.wijkbord.card;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.ui.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cards of which a clock turned, or that nobody answered for: whoever has them hears so, or who connects the partners. */
@Component
class LateCards {

    /** A server that stood still for some days makes up for them; what turned before that is no news. */
    private static final Duration RECENT = Duration.ofDays(7);

    private final EntityManager database;
    private final Reminders reminders;
    private final Times times;
    private final Clock clock;

    LateCards(EntityManager database, Reminders reminders, Times times, Clock clock) {
        this.database = database;
        this.reminders = reminders;
        this.times = times;
        this.clock = clock;
    }

    void tell() {
        var now = clock.instant();
        reminders.tell(
                turned(now).stream().flatMap(it -> reminders(it, now).stream()).toList());
        reminders.tell(unanswered());
    }

    private List<Tuple> turned(Instant now) {
        var is = database.getCriteriaBuilder();
        var query = is.createTupleQuery();
        var card = query.from(Card.class);
        query.multiselect(
                        card.get("key"),
                        card.get("duty").get("leadId"),
                        card.get("duty").get("leadUserId"),
                        card.get("clocks"))
                .where(isOpen(card, is), is.or(turnedRecently(card, is, now)));
        return database.createQuery(query).getResultList();
    }

    private static Predicate isOpen(Root<Card> card, CriteriaBuilder is) {
        return is.and(
                card.get("course").get("stage").in(Stage.OPEN),
                is.isNull(card.get("removal").get("at")));
    }

    private static Predicate[] turnedRecently(Root<Card> card, CriteriaBuilder is, Instant now) {
        return Stream.of("respond", "resolve")
                .flatMap(clock -> Stream.of("warn", "by").map(moment -> moment(card, clock, moment)))
                .map(it -> is.between(it, now.minus(RECENT), now))
                .toArray(Predicate[]::new);
    }

    private static Path<Instant> moment(Root<Card> card, String clock, String moment) {
        return card.get("clocks").get(clock).get(moment);
    }

    /** Of a clock that was answered, or stands still, nobody hears. */
    private static List<Reminder> reminders(Tuple row, Instant now) {
        var clocks = row.get(3, Clocks.class);
        var responding = clocks.respondedAt() == null
                ? reminder(row, "respond", clocks.respond(), now)
                : Optional.<Reminder>empty();
        var resolving = clocks.stoodSince() == null
                ? reminder(row, "resolve", clocks.resolve(), now)
                : Optional.<Reminder>empty();
        return Stream.concat(responding.stream(), resolving.stream()).toList();
    }

    private static Optional<Reminder> reminder(Tuple row, String clock, Moments moments, Instant now) {
        return isRecent(moments.by(), now)
                ? Optional.of(reminder(row, Call.LATE, clock + " " + moments.by()))
                : isRecent(moments.warn(), now)
                        ? Optional.of(reminder(row, Call.NEARLY_LATE, clock + " " + moments.warn()))
                        : Optional.empty();
    }

    private static boolean isRecent(@Nullable Instant moment, Instant now) {
        return moment != null && !moment.isAfter(now) && moment.isAfter(now.minus(RECENT));
    }

    private static Reminder reminder(Tuple row, Call why, String occasion) {
        return new Reminder(
                row.get(0, CardId.class), why, row.get(1, OrganisationId.class), row.get(2, UserId.class), occasion);
    }

    private List<Reminder> unanswered() {
        var today = times.today();
        var is = database.getCriteriaBuilder();
        var query = is.createTupleQuery();
        var card = query.from(Card.class);
        var offer = card.get("duty").get("offer");
        query.multiselect(card.get("key"), offer)
                .where(
                        isOpen(card, is),
                        is.lessThan(offer.get("until"), today),
                        is.greaterThan(offer.get("until"), today.minusDays(Reminder.RECENT)));
        return database.createQuery(query).getResultList().stream()
                .flatMap(it -> unanswered(it.get(0, CardId.class), it.get(1, Offer.class)))
                .toList();
    }

    private Stream<Reminder> unanswered(CardId card, Offer it) {
        return Reminder.unanswered(card, it.to(), it.person(), it.until(), times.today());
    }
}
