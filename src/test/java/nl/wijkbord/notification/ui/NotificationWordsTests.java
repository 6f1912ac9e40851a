package nl.wijkbord.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Set;
import nl.wijkbord.card.Call;
import nl.wijkbord.notification.MailWishes;
import nl.wijkbord.notification.Rhythm;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever calls people for another reason says it in the bell, in mail and among what one can choose. */
class NotificationWordsTests {

    @ParameterizedTest
    @EnumSource
    void everyReasonHasWords(Call call) {
        assertThat(Texts.has("notification.why." + call)).isTrue();
        assertThat(Texts.has("notification.kind." + call)).isTrue();
    }

    @Test
    void theSentenceOnMailCountsAndTellsWhatIsQuiet() {
        assertThat(words(null, null, Call.ASKED))
                .isEqualTo("Je krijgt meteen mail op ik@werk.example, over één soort melding.");
        assertThat(words(18, 7, Call.ASKED, Call.LATE))
                .isEqualTo("Je krijgt meteen mail op ik@werk.example, over 2 soorten meldingen."
                        + " Van 18:00 tot 7:00 uur komt er geen mail. Die wacht dan.");
        assertThat(words(18, 7)).isEqualTo("Je krijgt geen mail. Alles staat wel in de bel.");
    }

    private static String words(@Nullable Integer from, @Nullable Integer until, Call... about) {
        var wishes = new MailWishes(Rhythm.NOW, 8, DayOfWeek.MONDAY, from, until, Set.of(about));
        return NotificationWords.of(wishes, "ik@werk.example");
    }
}
