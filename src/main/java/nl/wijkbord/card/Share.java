package nl.wijkbord.card;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.ui.Times;
import org.jspecify.annotations.Nullable;

/** That a partner may see a limited card for a while: what for, until and with which day, and who said so. */
@Embeddable
public record Share(
        @Column(name = "organisation_id") OrganisationId partner,
        @Column(name = "purpose") String purpose,
        @Column(name = "until_day") LocalDate until,
        @Column(name = "shared_by") UserId by,
        @Column(name = "shared_at") Instant at) {

    /** As the history knows it. */
    public static final String FIELD = "share";

    /** In characters. */
    public static final int PURPOSE = 400;

    /** In months; what lasts longer is no sharing for a while. */
    private static final int LONGEST = 12;

    static Share of(ShareInput input, Act act) {
        var purpose = CardText.line(input.purpose(), PURPOSE);
        if (purpose.isEmpty()) {
            throw new NotPossible("card.while.purpose.empty");
        }
        if (input.until().isBefore(act.today())) {
            throw new NotPossible("card.while.past");
        }
        if (input.until().isAfter(act.today().plusMonths(LONGEST))) {
            throw new NotPossible("card.while.far", LONGEST);
        }
        return new Share(input.partner(), purpose, input.until(), act.by(), act.at());
    }

    /** Longer, or for something else, but from the same moment: whoever was told of it is not told again. */
    Share instead(Share former) {
        return new Share(partner, purpose, until, by, former.at);
    }

    /** On which it was said. */
    LocalDate day() {
        return LocalDate.ofInstant(at, Times.ZONE);
    }

    /** Null: a day on which nothing is shared for a while. */
    boolean holds(@Nullable LocalDate day) {
        return day != null && !until.isBefore(day);
    }

    /** For the history: with whom, until when, what for. */
    @Override
    public String toString() {
        return partner.value() + " " + until + " " + purpose;
    }

    /** With whom, as {@link #toString} tells it. */
    public static OrganisationId partner(String told) {
        return new OrganisationId(UUID.fromString(told.split(" ", 2)[0]));
    }

    /** Until when and what for, as {@link #toString} tells it. */
    public static String[] rest(String told) {
        return told.split(" ", 3);
    }
}
