package nl.wijkbord.organisation;

import java.time.LocalDate;

/** Who is away from and until which day, and which colleague stands in. */
public record StandInInput(PersonName absent, PersonName substitute, LocalDate from, LocalDate to) {

    /** The same without the days before this one. */
    StandInInput beginningAt(LocalDate day) {
        return from.isBefore(day) ? new StandInInput(absent, substitute, day, to) : this;
    }

    StandInDays days() {
        return new StandInDays(absent.id(), substitute.id(), absent.organisation(), from, to);
    }
}
