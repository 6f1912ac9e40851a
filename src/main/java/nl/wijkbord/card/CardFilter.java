package nl.wijkbord.card;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.WijkId;
import org.jspecify.annotations.Nullable;

/** What somebody wants to look at; an empty set asks for nothing in particular, so everything. */
public record CardFilter(
        Set<WijkId> wijken,
        Set<UUID> buurten,
        Set<CardKind> kinds,
        Set<Stage> stages,
        Set<OrganisationId> organisations,
        Set<UUID> categories,
        Set<Priority> priorities,
        Set<Need> needs,
        @Nullable UserId person,
        String words) {

    /** Things a card may need or have, one tap each. */
    public enum Need {
        /** Nobody has taken it. */
        WITHOUT_LEAD,
        /** Its day has passed, or the day it waited for. */
        LATE,
        /** New, and nobody did anything with it for more than a working week. */
        NEGLECTED,
        /** Older than four weeks. */
        OLD,
        /** Changed since I last saw it. */
        FRESH,
        /** I marked it as a favourite. */
        FAVOURITE
    }

    public static CardFilter in(Set<WijkId> wijken) {
        return new CardFilter(wijken, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, "");
    }

    public CardFilter stages(Set<Stage> some) {
        return new CardFilter(
                wijken, buurten, kinds, some, organisations, categories, priorities, needs, person, words);
    }

    public CardFilter needs(Set<Need> some) {
        return new CardFilter(
                wijken, buurten, kinds, stages, organisations, categories, priorities, some, person, words);
    }

    public CardFilter words(String text) {
        return new CardFilter(
                wijken, buurten, kinds, stages, organisations, categories, priorities, needs, person, text);
    }

    /** Whether it leaves anything out, apart from wijken. */
    public boolean narrows() {
        return !(buurten.isEmpty()
                && kinds.isEmpty()
                && stages.isEmpty()
                && organisations.isEmpty()
                && categories.isEmpty()
                && priorities.isEmpty()
                && needs.isEmpty()
                && Optional.ofNullable(person).isEmpty()
                && words.isBlank());
    }
}
