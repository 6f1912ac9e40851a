package nl.wijkbord.card;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/** Search through MariaDB's full text index; words shorter than the index keeps are looked for one by one. */
class FullTextSearch implements TextSearch {

    /** In characters; InnoDB leaves shorter words out of the index. */
    private static final int SHORTEST = 3;

    private final TextSearch shortWords = new LikeSearch();

    @Override
    public Predicate matching(CriteriaBuilder is, Path<? extends Card> card, String words) {
        var all = Arrays.asList(SearchWords.of(words));
        var indexed = all.stream()
                .filter(it -> it.length() >= SHORTEST)
                .map(it -> "+" + it + "*")
                .collect(Collectors.joining(" "));
        var rest = all.stream().filter(it -> it.length() < SHORTEST).collect(Collectors.joining(" "));
        return is.and(
                indexed.isEmpty() ? is.conjunction() : index((HibernateCriteriaBuilder) is, card, indexed),
                rest.isEmpty() ? is.conjunction() : shortWords.matching(is, card, rest));
    }

    private static Predicate index(HibernateCriteriaBuilder is, Path<? extends Card> card, String words) {
        var score = is.sql(
                "match (?) against (? in boolean mode)", Double.class, card.get("searchText"), is.literal(words));
        return is.greaterThan(score, 0.0);
    }
}
