package nl.wijkbord.card;

import java.util.Set;
import nl.wijkbord.security.OrganisationId;

/** Which organisations have something to answer or to do about a card; whoever lets people ask each other provides it. */
public interface Involved {

    /** Whoever asks this decides with it, and tells nobody. */
    Set<OrganisationId> in(CardId card);

    /** These lose sight of the card: what they were asked and never answered is not asked any more. Gives who that were. */
    Set<OrganisationId> letGo(CardId card, Set<OrganisationId> losing);
}
