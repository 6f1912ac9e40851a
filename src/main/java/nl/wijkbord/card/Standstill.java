package nl.wijkbord.card;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How long a clock stood still so far, in each unit in which a limit may be counted. */
@Embeddable
public record Standstill(
        @Column(name = "stood_minutes") int minutes,
        @Column(name = "stood_workdays") int workdays,
        @Column(name = "stood_days") int days) {

    static final Standstill NONE = new Standstill(0, 0, 0);

    Standstill plus(Standstill more) {
        return new Standstill(minutes + more.minutes, workdays + more.workdays, days + more.days);
    }
}
