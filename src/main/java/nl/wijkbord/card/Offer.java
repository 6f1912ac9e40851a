package nl.wijkbord.card;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** An organisation was asked to react first on a card, perhaps with a person there, and has to answer before a day. */
@Embeddable
public record Offer(
        @Column(name = "offered_to") OrganisationId to,
        @Column(name = "offered_person") @Nullable UserId person,
        @Column(name = "offered_by") OrganisationId by,
        @Column(name = "offered_until") LocalDate until) {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** How long an organisation may think about it: shorter where people wait for it. */
    static LocalDate until(Priority priority, LocalDate today) {
        return today.datesUntil(LocalDate.MAX)
                .filter(it -> it.equals(today) || !WEEKEND.contains(it.getDayOfWeek()))
                .skip(workingDays(priority))
                .findFirst()
                .orElseThrow();
    }

    private static int workingDays(Priority priority) {
        return switch (priority) {
            case URGENT -> 0;
            case HOOG -> 1;
            case NORMAAL -> 3;
            case LAAG -> 5;
        };
    }

    /** The same for whoever there has time. */
    Offer toAnybody() {
        return new Offer(to, null, by, until);
    }

    public boolean isLate(LocalDate today) {
        return until.isBefore(today);
    }
}
