package nl.wijkbord.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Reading;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Times;
import org.jspecify.annotations.Nullable;

/** A card in a list or on a board; seenAt is null when the viewer never opened it, titleOnly when the rest is not for them. */
public record CardRow(
        CardRef ref,
        CardNumber number,
        String title,
        WijkId wijk,
        Set<WijkId> also,
        @Nullable UUID buurt,
        String place,
        @Nullable UUID category,
        Priority priority,
        Stage stage,
        Instant stageSince,
        Visibility visibility,
        OrganisationId owner,
        @Nullable OrganisationId lead,
        @Nullable UserId leadUser,
        Set<OrganisationId> partners,
        @Nullable LocalDate due,
        @Nullable LocalDate waitingUntil,
        @Nullable CardId parent,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant seenAt,
        Clocks clocks,
        long rank,
        @Nullable Offer offer,
        boolean titleOnly) {

    public CardId id() {
        return ref.id();
    }

    /** Whether the day it was promised, or the day it waited for, has passed. */
    public boolean isPastDay(LocalDate today) {
        return stage.isOpen() && (passed(due, today) || passed(waitingUntil, today));
    }

    /** The same, or one of its clocks says so: what is late is late everywhere. {@link WhenQuery} says it in a query. */
    public boolean isLate(Instant now) {
        return isPastDay(LocalDate.ofInstant(now, Times.ZONE))
                || timing(now).filter(Timing::isLate).isPresent();
    }

    private static boolean passed(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isBefore(today);
    }

    /** How its clocks stand; empty for what is done, for what has no clock, and for who reads titles only. */
    public Optional<Timing> timing(Instant now) {
        return stage.isOpen() ? clocks.worst(now) : Optional.empty();
    }

    /** Whether something happened since this viewer last looked. */
    public boolean isFresh() {
        return !titleOnly && (seenAt == null || changedAt.isAfter(seenAt));
    }

    /** On the boards of which it stands. */
    public Set<WijkId> wijken() {
        return Stands.in(wijk, also);
    }

    CardRow with(Set<OrganisationId> helpers, Set<WijkId> boards) {
        return with(helpers, boards, offer);
    }

    /** Who was asked and has still to answer is for those who read all of the card. */
    private CardRow with(Set<OrganisationId> helpers, Set<WijkId> boards, @Nullable Offer asked) {
        return new CardRow(
                ref,
                number,
                title,
                wijk,
                boards,
                buurt,
                place,
                category,
                priority,
                stage,
                stageSince,
                visibility,
                owner,
                lead,
                leadUser,
                helpers,
                due,
                waitingUntil,
                parent,
                createdAt,
                changedAt,
                seenAt,
                clocks,
                rank,
                asked,
                titleOnly);
    }

    /** For eyes that read titles only: what, where and in which column, and nothing of who, when and how soon. */
    CardRow readBy(Clearance eyes) {
        if (eyes.in(wijken()).includes(Reading.TEAM)) {
            return this;
        }
        return visibility == Visibility.OPENBAAR ? with(partners, also, null) : titles();
    }

    private CardRow titles() {
        return new CardRow(
                ref,
                number,
                title,
                wijk,
                also,
                buurt,
                place,
                null,
                Priority.NORMAAL,
                stage,
                createdAt,
                visibility,
                owner,
                null,
                null,
                Set.of(),
                null,
                null,
                null,
                createdAt,
                createdAt,
                seenAt,
                Clocks.NONE,
                rank,
                null,
                true);
    }
}
