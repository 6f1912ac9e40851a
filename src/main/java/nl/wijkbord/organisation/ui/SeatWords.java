package nl.wijkbord.organisation.ui;

import java.time.LocalDate;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.Seat;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.ui.Times;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says where somebody sits in words. */
@Component
class SeatWords {

    private final Organisations organisations;
    private final Wijken wijken;
    private final Times times;

    SeatWords(Organisations organisations, Wijken wijken, Times times) {
        this.organisations = organisations;
        this.wijken = wijken;
        this.times = times;
    }

    String organisation(Seat seat) {
        return organisations
                .find(seat.organisation())
                .map(OrganisationName::name)
                .orElse("");
    }

    String wijk(Seat seat) {
        var wijk = seat.wijk();
        return wijk == null
                ? Texts.get("organisation.seat.everywhere")
                : wijken.find(wijk).map(WijkName::name).orElse("");
    }

    String from(Seat seat) {
        return day(seat.from());
    }

    String to(Seat seat) {
        return day(seat.to());
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "–" : times.day(day);
    }
}
