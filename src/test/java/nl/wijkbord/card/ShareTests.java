package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.junit.jupiter.api.Test;

/** What is agreed with a partner who looks along. */
class ShareTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final OrganisationId partner = new OrganisationId(UUID.randomUUID());
    private final UserId agent = new UserId(UUID.randomUUID());
    private final UserId manager = new UserId(UUID.randomUUID());

    @Test
    void whatIsSharedLongerIsSharedSinceTheSameMoment() {
        var begun = Instant.parse("2026-11-23T09:00:00Z");
        var former = new Share(partner, "Kijk mee", FRIDAY, agent, begun);
        var longer = new Share(partner, "Denk mee", FRIDAY.plusDays(7), manager, begun.plusSeconds(3_600));

        assertThat(longer.instead(former))
                .isEqualTo(new Share(partner, "Denk mee", FRIDAY.plusDays(7), manager, begun));
    }
}
