package nl.wijkbord.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.WijkId;
import org.jspecify.annotations.Nullable;

/** What somebody wants to look at; whatever is empty asks for nothing in particular, so everything. */
public record CardFilter(Where where, What what, Who who, When when, Set<Need> needs, String words, Closed closed) {

    /** Where it is. */
    public record Where(Set<WijkId> wijken, Set<UUID> buurten) {}

    /** What kind of thing, about what, how far and how urgent; own is what only one kind of card knows of itself. */
    public record What(
            Set<CardKind> kinds,
            Set<UUID> categories,
            Set<Domain> domains,
            Set<Stage> stages,
            Set<Priority> priorities,
            List<OwnTrait> own) {

        public static final What ANYTHING = new What(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of());

        public What about(Set<Domain> some) {
            return new What(kinds, categories, some, stages, priorities, own);
        }

        public What in(Set<Stage> some) {
            return new What(kinds, categories, domains, some, priorities, own);
        }
    }

    /** Which organisations lead or help, and which people do it. */
    public record Who(Set<OrganisationId> organisations, Set<UserId> people) {

        public static final Who ANYBODY = new Who(Set.of(), Set.of());
    }

    /** How old, before when, since which day something changed, and how its clocks stand. */
    public record When(
            Set<Age> ages, Set<Term> terms, @Nullable LocalDate changedSince, Set<Timing> timings) {

        /** However its clocks stand. */
        public When(Set<Age> ages, Set<Term> terms, @Nullable LocalDate changedSince) {
            this(ages, terms, changedSince, Set.of());
        }

        public static final When EVER = new When(Set.of(), Set.of(), null);
    }

    /** How long ago it was made. */
    public enum Age {
        /** Less than a week. */
        YOUNG,
        /** One to four weeks. */
        AGEING,
        /** More than four weeks. */
        OLD
    }

    /** How an open card stands to its day, or to the day it waits for. */
    public enum Term {
        /** That day has passed. */
        LATE,
        /** Today, or later this week. */
        THIS_WEEK,
        /** There is no such day. */
        NONE
    }

    /** Things a card may need or have, one tap each. */
    public enum Need {
        /** Nobody has taken it. */
        WITHOUT_LEAD,
        /** New, and nobody did anything with it for more than a working week. */
        NEGLECTED,
        /** Changed since I last saw it. */
        FRESH,
        /** Changed since the last day before today on which I opened a card. */
        NEWS,
        /** I marked it as a favourite. */
        FAVOURITE,
        /** A signal that has to do with no other card that I may see. */
        UNLINKED
    }

    /** How long a card that is done stays on the board. */
    public enum Closed {
        TWO_WEEKS(14),
        /** What residents made is kept up, and looked at again every year. */
        A_YEAR(365);

        private final int days;

        Closed(int days) {
            this.days = days;
        }

        int days() {
            return days;
        }
    }

    public static CardFilter in(Set<WijkId> wijken) {
        return new CardFilter(
                new Where(wijken, Set.of()), What.ANYTHING, Who.ANYBODY, When.EVER, Set.of(), "", Closed.TWO_WEEKS);
    }

    public CardFilter what(What some) {
        return new CardFilter(where, some, who, when, needs, words, closed);
    }

    public CardFilter who(Who some) {
        return new CardFilter(where, what, some, when, needs, words, closed);
    }

    public CardFilter when(When some) {
        return new CardFilter(where, what, who, some, needs, words, closed);
    }

    public CardFilter needs(Set<Need> some) {
        return new CardFilter(where, what, who, when, some, words, closed);
    }

    public CardFilter words(String text) {
        return new CardFilter(where, what, who, when, needs, text, closed);
    }

    /**
     * Whether it asks for more than is told with a title: kind, column, wijk, buurt and age are, and what one marked
     * oneself is no news.
     */
    boolean asksMoreThanTitles() {
        return !(what.categories.isEmpty()
                && what.domains.isEmpty()
                && what.priorities.isEmpty()
                && what.own.isEmpty()
                && who.equals(Who.ANYBODY)
                && when.terms.isEmpty()
                && when.changedSince == null
                && when.timings.isEmpty()
                && Set.of(Need.FAVOURITE).containsAll(needs));
    }
}
