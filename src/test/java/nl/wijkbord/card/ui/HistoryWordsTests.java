package nl.wijkbord.card.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.card.Waiting;
import nl.wijkbord.card.WaitingReason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WijkbordTest
@SuppressWarnings("NullAway.Init")
class HistoryWordsTests {

    private static final LocalDate DAY = LocalDate.of(2199, 11, 30);

    @Autowired
    private HistoryWords words;

    @Test
    void anAnswerIsSaidAsItWasPressed() {
        assertThat(words.change(new FieldChange("stance", null, "NIET_VOOR_ONS")))
                .isEqualTo("Antwoord: niet voor ons");
    }

    @Test
    void whatACardWaitedForHasADayAsPeopleSayIt() {
        var former = new Waiting(WaitingReason.BUDGET, "Groen · team 2", DAY);

        assertThat(words.change(new FieldChange("waiting", former.toString(), null)))
                .matches("Wacht op: niet meer Groen · team 2, tot 30 nov\\.? 2199");
    }
}
