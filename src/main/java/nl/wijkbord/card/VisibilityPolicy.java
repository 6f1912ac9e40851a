package nl.wijkbord.card;

import java.util.Set;
import java.util.function.Function;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Reading;
import nl.wijkbord.security.WijkId;

/** The rule of {@link VisibleCards}, in words: used where no query is made, and to prove that query right. */
public final class VisibilityPolicy {

    private VisibilityPolicy() {}

    /**
     * Whether these eyes may see the card on one of the boards on which it stands; what one board gives and what another
     * gives is never put together.
     *
     * @param teams that of each wijk
     */
    public static boolean allows(Clearance eyes, CardScope card, Function<WijkId, Set<OrganisationId>> teams) {
        return !card.removed()
                && !eyes.organisations().isEmpty()
                && card.wijken().stream().anyMatch(it -> allows(eyes, card, eyes.in(it), teams.apply(it)));
    }

    private static boolean allows(Clearance eyes, CardScope card, Reading reading, Set<OrganisationId> team) {
        var everyone = eyes.organisations();
        return switch (card.visibility()) {
            case OPENBAAR -> reading.includes(Reading.PUBLIC);
            case WIJKTEAM -> reading.includes(Reading.TITLES) && team.containsAll(everyone);
            case BEPERKT ->
                reading.includes(Reading.FULL)
                        && everyone.stream().allMatch(it -> card.names(it) || card.isShared(it, eyes.today()));
            case EIGEN_ORGANISATIE -> reading.includes(Reading.FULL) && everyone.equals(Set.of(card.owner()));
        };
    }
}
