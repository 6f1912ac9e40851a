package nl.wijkbord.card;

import org.springframework.data.jpa.domain.Specification;

/** Something that only one kind of card knows of itself, as a way to find it; who may see the card is not decided here. */
@FunctionalInterface
public interface OwnTrait extends Specification<Card> {}
