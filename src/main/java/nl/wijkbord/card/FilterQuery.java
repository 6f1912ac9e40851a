package nl.wijkbord.card;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.UserId;
import org.springframework.data.jpa.domain.Specification;

/** What somebody wants to look at, as a part of a query; who may see it is not decided here. */
record FilterQuery(CardFilter filter, UserId me, Clearance eyes, Instant now, TextSearch search)
        implements Specification<Card> {

    private static final long serialVersionUID = 1L;

    @Override
    public Predicate toPredicate(Root<Card> card, CriteriaQuery<?> query, CriteriaBuilder is) {
        var all = new ArrayList<Predicate>();
        if (filter.asksMoreThanTitles()) {
            all.add(Readable.by(eyes, card, query, is));
        }
        var face = card.get("face");
        all.add(where(card, query, is));
        all.add(one(is, face.get("spot").get("buurtId"), filter.where().buurten()));
        all.add(one(is, card.get("kind"), filter.what().kinds()));
        all.add(one(is, face.get("categoryId"), filter.what().categories()));
        all.add(one(is, card.get("course").get("stage"), filter.what().stages()));
        all.add(one(is, face.get("priority"), filter.what().priorities()));
        all.add(domains(card, query, is));
        all.add(organisations(card, query, is));
        all.add(one(is, card.get("duty").get("leadUserId"), filter.who().people()));
        all.add(when(card, is).fits(filter.when()));
        filter.what().own().forEach(it -> all.add(it.asked(card, query, is, eyes)));
        filter.needs().forEach(need -> all.add(need(need, card, query, is)));
        all.add(words(card, query, is));
        return is.and(all);
    }

    private WhenQuery when(Root<Card> card, CriteriaBuilder is) {
        return new WhenQuery(card, is, now);
    }

    /** Open cards, and the ones closed not too long ago. */
    static Specification<Card> onBoard(CardFilter.Closed shown, Instant now) {
        return (card, _, is) -> is.or(
                card.get("course").get("stage").in(Stage.OPEN),
                is.greaterThan(
                        card.get("course").<Instant>get("stageSince"), now.minus(shown.days(), ChronoUnit.DAYS)));
    }

    private static Predicate one(CriteriaBuilder is, Expression<?> field, Collection<?> values) {
        return values.isEmpty() ? is.conjunction() : field.in(values);
    }

    private Predicate where(Root<Card> card, CriteriaQuery<?> query, CriteriaBuilder is) {
        var wijken = filter.where().wijken();
        return wijken.isEmpty() ? is.conjunction() : Stands.in(is, query, card, wijken);
    }

    private Predicate domains(Root<Card> card, CriteriaQuery<?> query, CriteriaBuilder is) {
        var some = filter.what().domains();
        var sub = query.subquery(Integer.class);
        var same = sub.from(Card.class);
        sub.select(is.literal(1))
                .where(
                        is.equal(same.get("key"), card.get("key")),
                        same.join("domains").join("all").in(some));
        return some.isEmpty() ? is.conjunction() : is.exists(sub);
    }

    private Predicate organisations(Root<Card> card, CriteriaQuery<?> query, CriteriaBuilder is) {
        var duty = card.get("duty");
        List<Predicate> any = new ArrayList<>();
        filter.who().organisations().forEach(it -> {
            any.add(is.equal(duty.get("leadId"), it));
            any.add(Members.of(is, query, card, "duty", "partners").contain(it));
        });
        return any.isEmpty() ? is.conjunction() : is.or(any);
    }

    private Predicate need(CardFilter.Need need, Root<Card> card, CriteriaQuery<?> query, CriteriaBuilder is) {
        return switch (need) {
            case WITHOUT_LEAD -> is.isNull(card.get("duty").get("leadId"));
            case NEGLECTED ->
                is.and(
                        is.equal(card.get("course").get("stage"), Stage.NIEUW),
                        is.lessThan(
                                card.get("course").<Instant>get("stageSince"),
                                Neglect.since(when(card, is).today())));
            case NEWS -> news(card, query, is);
            case FRESH -> is.not(is.exists(seenSinceChange(card, query, is)));
            case FAVOURITE -> is.exists(favourite(card, query, is));
            case UNLINKED -> new LinkQuery(card, query, is, eyes).isMissing();
        };
    }

    /** Whoever was never here before today has seen nothing yet. */
    private Predicate news(Root<Card> card, CriteriaQuery<?> query, CriteriaBuilder is) {
        var last = query.subquery(Instant.class);
        var seen = last.from(CardSeen.class);
        last.select(is.greatest(seen.<Instant>get("seenAt")))
                .where(
                        is.equal(seen.get("key").<UUID>get("userId"), me.value()),
                        is.lessThan(seen.<Instant>get("seenAt"), when(card, is).startOfToday()));
        return is.or(is.isNull(last), is.greaterThan(card.<Instant>get("changedAt"), last));
    }

    private Subquery<Integer> seenSinceChange(Root<Card> card, CriteriaQuery<?> query, CriteriaBuilder is) {
        var sub = query.subquery(Integer.class);
        var seen = sub.from(CardSeen.class);
        return sub.select(is.literal(1))
                .where(
                        is.equal(seen.get("key").<UUID>get("cardId"), card.get("id")),
                        is.equal(seen.get("key").<UUID>get("userId"), me.value()),
                        is.greaterThanOrEqualTo(seen.<Instant>get("seenAt"), card.<Instant>get("changedAt")));
    }

    private Subquery<Integer> favourite(Root<Card> card, CriteriaQuery<?> query, CriteriaBuilder is) {
        var sub = query.subquery(Integer.class);
        var mark = sub.from(Favourite.class);
        return sub.select(is.literal(1))
                .where(
                        is.equal(mark.get("key").<UUID>get("cardId"), card.get("id")),
                        is.equal(mark.get("key").<UUID>get("userId"), me.value()));
    }

    private Predicate words(Root<Card> card, CriteriaQuery<?> query, CriteriaBuilder is) {
        return CardNumber.of(filter.words())
                .map(it -> is.and(is.equal(card.get("kind"), it.kind()), is.equal(card.get("number"), it.number())))
                .orElseGet(() -> filter.words().isBlank()
                        ? is.conjunction()
                        : is.and(
                                search.matching(is, card, filter.words()),
                                is.or(Readable.by(eyes, card, query, is), inTitle(card, is))));
    }

    private Predicate inTitle(Root<Card> card, CriteriaBuilder is) {
        var title = is.lower(card.get("face").get("title"));
        return is.and(Arrays.stream(SearchWords.of(filter.words()))
                .map(word -> is.like(title, "%" + word + "%"))
                .toArray(Predicate[]::new));
    }
}
