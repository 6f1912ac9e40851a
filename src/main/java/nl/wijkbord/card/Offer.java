package nl.wijkbord.card;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import nl.wijkbord.audit.FieldChange;
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

    /** How long an organisation may think about it: shorter where people wait for it. */
    public static LocalDate until(Priority priority, LocalDate today) {
        return WorkingTime.HERE.plusWorkdays(today, workingDays(priority));
    }

    private static int workingDays(Priority priority) {
        return switch (priority) {
            case URGENT -> 0;
            case HOOG -> 1;
            case NORMAAL -> 3;
            case LAAG -> 5;
        };
    }

    /** What differs between two questions, for the history; null: nobody was asked. */
    static List<FieldChange> changes(@Nullable Offer former, @Nullable Offer next) {
        return Duty.changes(
                Duty.change("offer", former == null ? null : former.to, next == null ? null : next.to),
                Duty.change("offerUser", former == null ? null : former.person, next == null ? null : next.person),
                Duty.change("offerUntil", former == null ? null : former.until, next == null ? null : next.until));
    }

    /** The same for whoever there has time. */
    Offer toAnybody() {
        return new Offer(to, null, by, until);
    }

    public boolean isLate(LocalDate today) {
        return until.isBefore(today);
    }
}
