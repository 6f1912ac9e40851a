package nl.wijkbord.card;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.wijkbord.security.WijkId;

/** On the boards of which wijken a card stands: the one in which it lies, and others that it concerns too. */
public final class Stands {

    private Stands() {}

    static Set<WijkId> in(WijkId home, Set<WijkId> also) {
        var all = new HashSet<>(also);
        all.add(home);
        return all;
    }

    /** Whether it stands in one of these, as a part of a query; who may see it there is not decided here. */
    public static Predicate in(
            CriteriaBuilder is, CommonAbstractCriteria query, Path<? extends Card> card, Collection<WijkId> some) {
        return some.isEmpty()
                ? is.disjunction()
                : is.or(
                        card.get("face").get("spot").get("wijkId").in(some),
                        Members.of(is, query, card, "sharing", "also").with(it -> it.in(some)));
    }
}
