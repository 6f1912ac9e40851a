package nl.wijkbord.card;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.Collection;
import java.util.function.Function;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Reading;
import nl.wijkbord.security.WijkId;
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
        return eyes.organisations().isEmpty() ? is.disjunction() : is.or(open(), team(), limited(), own());
    }

    private Predicate open() {
        return with(Visibility.OPENBAAR, Reading.PUBLIC);
    }

    private Predicate team() {
        return is.and(with(Visibility.WIJKTEAM, Reading.TITLES), everyone(this::inTeam));
    }

    private Predicate limited() {
        return is.and(with(Visibility.BEPERKT, Reading.FULL), everyone(it -> is.or(owns(it), named(it), shared(it))));
    }

    private Predicate own() {
        return is.and(with(Visibility.EIGEN_ORGANISATIE, Reading.FULL), everyone(this::owns));
    }

    private Predicate with(Visibility visibility, Reading reading) {
        return is.and(is.equal(card.get("sharing").get("visibility"), visibility), in(eyes.wijkenWith(reading)));
    }

    private Predicate in(Collection<WijkId> wijken) {
        return wijken.isEmpty()
                ? is.disjunction()
                : card.get("face").get("spot").get("wijkId").in(wijken);
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

    private Predicate inTeam(OrganisationId organisation) {
        var wijken = query.subquery(Integer.class);
        var wijk = wijken.from(Wijk.class);
        wijken.select(is.literal(1))
                .where(
                        is.equal(wijk.get("key"), card.get("face").get("spot").get("wijkId")),
                        is.equal(wijk.join("team"), organisation));
        return is.exists(wijken);
    }
}
