package nl.wijkbord.card;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/** Search through MariaDB's full text index; words that the index does not keep are looked for one by one. */
class FullTextSearch implements TextSearch {

    /** In characters; InnoDB leaves shorter words out of the index. */
    private static final int SHORTEST = 3;

    /** InnoDB's own list, without what is too short anyway; English words, of which some are Dutch as well. */
    private static final Set<String> LEFT_OUT = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "und", "was", "what", "when", "where",
            "who", "will", "with", "www");

    private final TextSearch oneByOne = new LikeSearch();

    @Override
    public Predicate matching(CriteriaBuilder is, Path<? extends Card> card, String words) {
        var all = List.of(SearchWords.of(words));
        var indexed = all.stream()
                .filter(FullTextSearch::isIndexed)
                .map(it -> "+" + it + "*")
                .collect(Collectors.joining(" "));
        var rest = all.stream().filter(it -> !isIndexed(it)).collect(Collectors.joining(" "));
        return is.and(
                indexed.isEmpty() ? is.conjunction() : index((HibernateCriteriaBuilder) is, card, indexed),
                rest.isEmpty() ? is.conjunction() : oneByOne.matching(is, card, rest));
    }

    /** Whoever types "wil" also looks for "will", which the index does not know. */
    private static boolean isIndexed(String word) {
        return word.length() >= SHORTEST && LEFT_OUT.stream().noneMatch(it -> it.startsWith(word));
    }

    private static Predicate index(HibernateCriteriaBuilder is, Path<? extends Card> card, String words) {
        var score = is.sql(
                "match (?) against (? in boolean mode)", Double.class, card.get("searchText"), is.literal(words));
        return is.greaterThan(score, 0.0);
    }
}
