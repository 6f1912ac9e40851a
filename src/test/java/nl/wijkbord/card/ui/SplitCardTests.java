package nl.wijkbord.card.ui;

import static nl.wijkbord.card.ui.OpenCard.undo;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbord.card.CardMerging;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was closed as a double is opened again from its own page, and that is taken back in one press. */
class SplitCardTests extends CardPanelScene {

    @Autowired
    private SplitCard split;

    @Autowired
    private CardMerging merging;

    private CardNumber first;
    private CardNumber other;

    @BeforeEach
    void aDouble() {
        first = signal();
        other = signal();
        merging.merge(cards.row(other).ref(), first, "Gaat verder.");
    }

    @Test
    void theDoubleIsOpenAgain() {
        split.run(open(other).panel());

        assertThat(cards.row(other).stage()).isEqualTo(Stage.TE_BESPREKEN);
        assertThat(OpenCard.notice()).contains(other + " staat weer in Te bespreken, los van " + first);
    }

    @Test
    void openedByMistakeItIsADoubleAsBefore() {
        split.run(open(other).panel());

        undo();

        assertThat(cards.row(other).stage()).isEqualTo(Stage.AFGEROND);
        assertThat(merging.mergedInto(cards.row(other).id(), wijkmanager.clearance()))
                .hasValueSatisfying(it -> assertThat(it.number()).isEqualTo(first));
    }
}
