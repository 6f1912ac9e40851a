package nl.wijkbord.card;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkbord.organisation.Organisation;
import nl.wijkbord.security.Absentee;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import org.springframework.data.jpa.domain.Specification;

/** What ties an open card to somebody, as a part of a query; who may see the card is not decided here. */
record TieQuery(Tie tie, Viewer me, Clearance eyes) implements Specification<Card> {

    private static final long serialVersionUID = 1L;

    @Override
    public Predicate toPredicate(Root<Card> card, CriteriaQuery<?> query, CriteriaBuilder is) {
        return is.and(card.get("course").get("stage").in(Stage.OPEN), tied(card, query, is));
    }

    private Predicate tied(Root<Card> card, CriteriaQuery<?> query, CriteriaBuilder is) {
        var duty = card.get("duty");
        var us = me.organisation();
        return switch (tie) {
            case MINE -> is.and(Readable.by(eyes, card, query, is), is.or(own(card, is), theirs(card, is)));
            case GIVEN -> is.and(Readable.by(eyes, card, query, is), is.or(asked(card, is), theyAsked(card, is)));
            case TO_DECIDE -> is.and(Readable.by(eyes, card, query, is), toDecide(card, is));
            case SPOKEN_FOR ->
                is.and(
                        Readable.by(eyes, card, query, is),
                        is.exists(outside(card, query, is)),
                        is.or(asked(card, is), theyAsked(card, is), inConnected(card, is)));
            case STOOD_IN -> is.and(Readable.by(eyes, card, query, is), is.or(theirs(card, is), theyAsked(card, is)));
            case FOLLOWED -> is.exists(starred(card, query, is));
            case LED -> is.and(Readable.by(eyes, card, query, is), is.equal(duty.get("leadId"), us));
            case RAISED -> is.equal(card.get("sharing").get("ownerId"), us);
            case HELPED ->
                is.and(
                        Readable.by(eyes, card, query, is),
                        Members.of(is, query, card, "duty", "partners").contain(us));
        };
    }

    private Predicate own(Root<Card> card, CriteriaBuilder is) {
        return is.equal(card.get("duty").get("leadUserId"), me.id());
    }

    /** Only for the organisation in which one stands in: what they do for another one is not shown. */
    private Predicate theirs(Root<Card> card, CriteriaBuilder is) {
        var duty = card.get("duty");
        return me.absentees().isEmpty()
                ? is.disjunction()
                : is.and(duty.get("leadUserId").in(absentees()), is.equal(duty.get("leadId"), me.organisation()));
    }

    private Predicate asked(Root<Card> card, CriteriaBuilder is) {
        return is.and(given(card, is), is.equal(card.get("createdBy"), me.id()));
    }

    private Predicate theyAsked(Root<Card> card, CriteriaBuilder is) {
        return me.absentees().isEmpty()
                ? is.disjunction()
                : is.and(
                        given(card, is),
                        card.get("createdBy").in(absentees()),
                        is.equal(card.get("sharing").get("ownerId"), me.organisation()));
    }

    private Predicate given(Root<Card> card, CriteriaBuilder is) {
        return is.and(
                is.equal(card.get("kind"), CardKind.ASSIGNMENT),
                is.notEqual(card.get("duty").get("leadId"), me.organisation()));
    }

    /** Nobody has still to answer: the last one said no. What somebody is at work on, or has parked, is decided. */
    private Predicate toDecide(Root<Card> card, CriteriaBuilder is) {
        var duty = card.get("duty");
        var stage = card.get("course").get("stage");
        var isNoTask = is.notEqual(card.get("kind"), CardKind.ASSIGNMENT); // a new one was asked of somebody again
        return is.and(
                inConnected(card, is),
                is.ge(duty.get("handedBack").<Integer>get("times"), HandedBack.ENOUGH),
                is.isNull(duty.get("offer").get("to")),
                is.or(is.equal(stage, Stage.TE_BESPREKEN), is.and(is.equal(stage, Stage.NIEUW), isNoTask)));
    }

    private Predicate inConnected(Root<Card> card, CriteriaBuilder is) {
        var connected = me.seats().keySet().stream().filter(me::coordinates).collect(Collectors.toSet());
        return connected.isEmpty()
                ? is.disjunction()
                : card.get("face").get("spot").get("wijkId").in(connected);
    }

    /** A task of a party without accounts; what it gave back lies with whoever asked. */
    private static Subquery<Integer> outside(Root<Card> card, CriteriaQuery<?> query, CriteriaBuilder is) {
        var parties = query.subquery(Integer.class);
        var party = parties.from(Organisation.class);
        return parties.select(is.literal(1))
                .where(
                        is.equal(card.get("kind"), CardKind.ASSIGNMENT),
                        is.notEqual(card.get("course").get("stage"), Stage.TE_BESPREKEN),
                        is.equal(party.get("key"), card.get("duty").get("leadId")),
                        is.isFalse(party.get("hasAccounts")));
    }

    private List<UserId> absentees() {
        return me.absentees().stream().map(Absentee::id).toList();
    }

    private Subquery<Integer> starred(Root<Card> card, CriteriaQuery<?> query, CriteriaBuilder is) {
        var stars = query.subquery(Integer.class);
        var star = stars.from(Favourite.class);
        return stars.select(is.literal(1))
                .where(
                        is.equal(star.get("key").<UUID>get("cardId"), card.get("id")),
                        is.equal(star.get("key").<UUID>get("userId"), me.id().value()));
    }
}
