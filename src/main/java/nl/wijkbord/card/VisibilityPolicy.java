package nl.wijkbord.card;

import java.util.Set;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Reading;

/** The rule of {@link VisibleCards}, in words: used where no query is made, and to prove that query right. */
public final class VisibilityPolicy {

    private VisibilityPolicy() {}

    /** Whether these eyes may see the card; the team is that of the card's wijk. */
    public static boolean allows(Clearance eyes, CardScope card, Set<OrganisationId> team) {
        var reading = eyes.in(card.wijk());
        var everyone = eyes.organisations();
        return !card.removed()
                && !everyone.isEmpty()
                && switch (card.visibility()) {
                    case OPENBAAR -> reading.includes(Reading.PUBLIC);
                    case WIJKTEAM -> reading.includes(Reading.TITLES) && team.containsAll(everyone);
                    case BEPERKT ->
                        reading.includes(Reading.FULL)
                                && everyone.stream().allMatch(it -> card.names(it) || card.isShared(it, eyes.today()));
                    case EIGEN_ORGANISATIE -> reading.includes(Reading.FULL) && everyone.equals(Set.of(card.owner()));
                };
    }
}
