package nl.wijkbord.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Set;
import nl.wijkbord.card.Call;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When mail goes; the moments are those of a clock here, an hour or two ahead of the database. */
class MailWishesTests {

    @ParameterizedTest
    @CsvSource({
        "NOW, 2026-03-11T09:00:00Z, 2026-03-11T09:00:00Z",
        "DAILY, 2026-03-11T06:59:00Z, 2026-03-11T07:00:00Z",
        "DAILY, 2026-03-11T07:00:00Z, 2026-03-12T07:00:00Z",
        "DAILY, 2026-03-28T07:00:00Z, 2026-03-29T06:00:00Z",
        "DAILY, 2026-10-24T06:00:00Z, 2026-10-25T07:00:00Z",
        "WEEKLY, 2026-03-11T09:00:00Z, 2026-03-13T07:00:00Z",
        "WEEKLY, 2026-03-13T06:00:00Z, 2026-03-13T07:00:00Z",
        "WEEKLY, 2026-03-13T07:00:00Z, 2026-03-20T07:00:00Z"
    })
    void mailGoesAtTheHourThatWasChosen(Rhythm rhythm, Instant told, Instant goes) {
        var wishes = new MailWishes(rhythm, 8, DayOfWeek.FRIDAY, null, null, Set.of(Call.ASKED));

        assertThat(wishes.when(Call.ASKED, told)).contains(goes);
    }

    @ParameterizedTest
    @CsvSource({
        "18, 7, 2026-03-11T16:59:00Z, 2026-03-11T16:59:00Z",
        "18, 7, 2026-03-11T17:00:00Z, 2026-03-12T06:00:00Z",
        "18, 7, 2026-03-12T02:00:00Z, 2026-03-12T06:00:00Z",
        "18, 7, 2026-03-12T06:00:00Z, 2026-03-12T06:00:00Z",
        "12, 14, 2026-03-11T11:30:00Z, 2026-03-11T13:00:00Z",
        "12, 12, 2026-03-11T11:30:00Z, 2026-03-11T11:30:00Z"
    })
    void inQuietHoursItWaits(int from, int until, Instant told, Instant goes) {
        assertThat(quiet(from, until).when(Call.ASKED, told)).contains(goes);
    }

    @Test
    void whoGetsADayInOneMailHasNoQuietHours() {
        var wishes = new MailWishes(Rhythm.DAILY, 20, DayOfWeek.MONDAY, 18, 7, Set.of(Call.ASKED));

        assertThat(wishes.when(Call.ASKED, Instant.parse("2026-03-11T09:00:00Z")))
                .contains(Instant.parse("2026-03-11T19:00:00Z"));
    }

    private static MailWishes quiet(@Nullable Integer from, @Nullable Integer until) {
        return new MailWishes(Rhythm.NOW, 8, DayOfWeek.MONDAY, from, until, Set.of(Call.ASKED));
    }

    @Test
    void aboutWhatWasNotChosenNothingComes() {
        assertThat(quiet(null, null).when(Call.CHANGED, Instant.EPOCH)).isEmpty();
        assertThat(MailWishes.USUAL.when(Call.CHANGED, Instant.EPOCH)).isEmpty();
        assertThat(MailWishes.USUAL.when(Call.LATE, Instant.EPOCH)).contains(Instant.EPOCH);
    }
}
