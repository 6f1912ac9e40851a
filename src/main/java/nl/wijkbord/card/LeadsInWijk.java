package nl.wijkbord.card;

import java.util.Set;
import nl.wijkbord.organisation.OpenLeads;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.WijkId;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open cards of a wijk that an organisation leads: a number, for whoever composes teams and sees no cards. */
@Component
@Transactional(readOnly = true)
class LeadsInWijk implements OpenLeads {

    private final CardRepository cards;

    LeadsInWijk(CardRepository cards) {
        this.cards = cards;
    }

    @Override
    public int count(OrganisationId organisation, WijkId wijk) {
        return (int) cards.count(of(organisation, wijk));
    }

    private static Specification<Card> of(OrganisationId organisation, WijkId wijk) {
        return (card, query, is) -> is.and(
                is.equal(card.get("duty").get("leadId"), organisation),
                Stands.in(is, query, card, Set.of(wijk)),
                is.isNull(card.get("removal").get("at")),
                card.get("course").get("stage").in(Stage.OPEN));
    }
}
