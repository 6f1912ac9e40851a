package nl.wijkbord.card;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

interface CardRepository extends Repository<Card, java.util.UUID>, JpaSpecificationExecutor<Card> {

    <T extends Card> T saveAndFlush(T card);
}
