package nl.wijkbord.card;

import java.util.Optional;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

interface CardRepository extends Repository<Card, java.util.UUID>, JpaSpecificationExecutor<Card> {

    /** With its partners, whom every change looks at. */
    @Override
    @EntityGraph(attributePaths = "duty.partners")
    Optional<Card> findOne(Specification<Card> which);

    <T extends Card> T saveAndFlush(T card);
}
