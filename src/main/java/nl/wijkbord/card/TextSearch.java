package nl.wijkbord.card;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;

/** Finds cards by the words on them; every word must occur, the beginning of one is enough. */
interface TextSearch {

    Predicate matching(CriteriaBuilder is, Path<? extends Card> card, String words);
}
