package nl.wijkbord.card;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.function.Function;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Reading;
import nl.wijkbord.wijk.Wijk;
import org.springframework.data.jpa.domain.Specification;

/**
 * Who may see a card, as a part of every query that reads cards: the one place where secrecy is decided.
 * {@link VisibilityPolicy} says the same for a single card; a test proves them equal.
 */
public final class VisibleCards {

    private final CriteriaBuilder is;
    private final CommonAbstractCriteria query;
    private final Path<? extends Card> card;
    private final Clearance eyes;

    private VisibleCards(CriteriaBuilder is, CommonAbstractCriteria query, Path<? extends Card> card, Clearance eyes) {
        this.is = is;
        this.query = query;
        this.card = card;
        this.eyes = eyes;
    }

    /** The cards that these eyes may see. */
    public static Specification<Card> to(Clearance eyes) {
        return (card, query, is) ->
                is.and(is.isNull(card.get("removal").get("at")), new VisibleCards(is, query, card, eyes).allowed());
    }

    /** The same, for cards in the bin. */
    static Specification<Card> inBinTo(Clearance eyes) {
        return (card, query, is) ->
                is.and(is.isNotNull(card.get("removal").get("at")), new VisibleCards(is, query, card, eyes).allowed());
    }

    /** The same, for a card that another query joins. */
    public static Predicate joined(
            CriteriaBuilder is, CommonAbstractCriteria query, Path<? extends Card> card, Clearance eyes) {
        return is.and(is.isNull(card.get("removal").get("at")), new VisibleCards(is, query, card, eyes).allowed());
    }

    private Predicate allowed() {
        return eyes.organisations().isEmpty() || eyes.wijken().isEmpty()
                ? is.disjunction()
                : is.or(at(card.get("face").get("spot").get("wijkId")), elsewhere());
    }

    /** One board is enough; what one board gives and what another gives is never put together. */
    private Predicate elsewhere() {
        var others = query.subquery(Integer.class);
        var same = others.from(Card.class);
        var also = same.join("sharing").join("also");
        others.select(is.literal(1))
                .where(is.equal(same.get("key"), card.get("key")), new VisibleCards(is, others, card, eyes).at(also));
        return is.exists(others);
    }

    /** Whether these eyes may see it on the board of that wijk. */
    private Predicate at(Expression<?> wijk) {
        return is.or(open(wijk), team(wijk), limited(wijk), own(wijk));
    }

    private Predicate open(Expression<?> wijk) {
        return with(Visibility.OPENBAAR, Reading.PUBLIC, wijk);
    }

    private Predicate team(Expression<?> wijk) {
        return is.and(with(Visibility.WIJKTEAM, Reading.TITLES, wijk), everyone(it -> inTeam(it, wijk)));
    }

    private Predicate limited(Expression<?> wijk) {
        return is.and(
                with(Visibility.BEPERKT, Reading.FULL, wijk), everyone(it -> is.or(owns(it), named(it), shared(it))));
    }

    private Predicate own(Expression<?> wijk) {
        return is.and(with(Visibility.EIGEN_ORGANISATIE, Reading.FULL, wijk), everyone(this::owns));
    }

    private Predicate with(Visibility visibility, Reading reading, Expression<?> wijk) {
        var wijken = eyes.wijkenWith(reading);
        return wijken.isEmpty()
                ? is.disjunction()
                : is.and(is.equal(card.get("sharing").get("visibility"), visibility), wijk.in(wijken));
    }

    private Predicate everyone(Function<OrganisationId, Predicate> rule) {
        return is.and(eyes.organisations().stream().map(rule).toArray(Predicate[]::new));
    }

    private Predicate owns(OrganisationId organisation) {
        return is.equal(card.get("sharing").get("ownerId"), organisation);
    }

    private Predicate named(OrganisationId organisation) {
        return Members.of(is, query, card, "sharing", "audience").contain(organisation);
    }

    private Predicate shared(OrganisationId organisation) {
        return eyes.today() == null
                ? is.disjunction()
                : Members.of(is, query, card, "sharing", "shares")
                        .with(share -> is.and(
                                is.equal(share.get("partner"), organisation),
                                is.greaterThanOrEqualTo(share.get("until"), eyes.today())));
    }

    private Predicate inTeam(OrganisationId organisation, Expression<?> where) {
        var wijken = query.subquery(Integer.class);
        var wijk = wijken.from(Wijk.class);
        wijken.select(is.literal(1)).where(is.equal(wijk.get("key"), where), is.equal(wijk.join("team"), organisation));
        return is.exists(wijken);
    }
}
