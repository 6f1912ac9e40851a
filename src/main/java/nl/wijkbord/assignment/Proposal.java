package nl.wijkbord.assignment;

import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Whom a rule proposes for one card.
 *
 * @param standing how whoever the rule names is today
 * @param substitute who stands in for that person
 * @param person who can be chosen; null: nobody in particular
 */
public record Proposal(
        RuleInput rule,
        Standing standing,
        @Nullable PersonName substitute,
        @Nullable PersonName person) {

    /** Whether whoever a rule names can take a card. */
    public enum Standing {
        /** The rule names nobody. */
        NOBODY_NAMED,
        AT_WORK,
        /** Somebody stands in. */
        AWAY,
        /** No seat in that wijk for that organisation, any more or yet. */
        NOT_HERE
    }

    public OrganisationName organisation() {
        return rule.organisation();
    }
}
