package nl.wijkbord.card;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.Arrays;

/** Search as every database knows it. */
class LikeSearch implements TextSearch {

    @Override
    public Predicate matching(CriteriaBuilder is, Path<? extends Card> card, String words) {
        var text = is.concat(" ", card.<String>get("searchText"));
        return is.and(Arrays.stream(SearchWords.of(words))
                .map(word -> is.like(text, "% " + word + "%"))
                .toArray(Predicate[]::new));
    }
}
