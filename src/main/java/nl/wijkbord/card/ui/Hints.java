package nl.wijkbord.card.ui;

import java.util.Map;
import nl.wijkbord.card.TiedCards;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How much organisations have in hand, and the own colleagues for who leads them, as far as whoever looks may see: to
 * help choosing, and never in order of it.
 */
public final class Hints {

    private final Map<OrganisationId, TiedCards.Load> organisations;
    private final Map<UserId, TiedCards.Load> people;

    Hints(Map<OrganisationId, TiedCards.Load> organisations, Map<UserId, TiedCards.Load> people) {
        this.organisations = Map.copyOf(organisations);
        this.people = Map.copyOf(people);
    }

    /** Before anybody looked. */
    public static Hints none() {
        return new Hints(Map.of(), Map.of());
    }

    public String of(OrganisationName it) {
        return words(organisations.get(it.id()));
    }

    String of(PersonName it) {
        return words(people.get(it.id()));
    }

    private static String words(TiedCards.@Nullable Load load) {
        return load == null
                ? ""
                : load.late() == 0
                        ? Texts.get("card.load.open", load.open())
                        : Texts.get("card.load.late", load.open(), load.late());
    }
}
