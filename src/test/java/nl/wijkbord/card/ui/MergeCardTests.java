package nl.wijkbord.card.ui;

import static nl.wijkbord.card.ui.OpenCard.confirm;
import static nl.wijkbord.card.ui.OpenCard.dialogWords;
import static nl.wijkbord.card.ui.OpenCard.fill;
import static nl.wijkbord.card.ui.OpenCard.notice;
import static nl.wijkbord.card.ui.OpenCard.undo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.wijkbord.card.CardBoards;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.Stage;
import nl.wijkbord.security.WijkId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever merges two cards reads before and after what does not go along. */
@SuppressWarnings("NullAway.Init")
class MergeCardTests extends CardPanelScene {

    @Autowired
    private MergeCard merge;

    @Autowired
    private CardBoards boards;

    private WijkId zuid;
    private String nameOfZuid;
    private CardNumber first;
    private CardNumber other;

    @BeforeEach
    void twoOfTheSame() {
        zuid = town.wijk("zuid", gemeente);
        nameOfZuid = wijken.find(zuid).orElseThrow().name();
        organisations.forget();
        first = signal();
        other = signal();
    }

    @Test
    void onOneBoardNothingIsSaidOfBoards() {
        merge();

        assertThat(notice()).isEqualTo(other + " is samengevoegd met " + first + ".");
    }

    @Test
    void theBoardOfAnotherWijkDoesNotGoAlongAndThatIsSaid() {
        both(other);

        assertThat(merge()).contains(nameOfZuid + ". De andere kaart komt daar niet vanzelf op.");

        assertThat(notice()).contains("Die staat niet op het bord van " + nameOfZuid + ".");
        assertThat(cards.row(first).also()).isEmpty();
        undo();
        assertThat(cards.row(other).stage()).isEqualTo(Stage.NIEUW);
        assertThat(cards.row(other).also()).containsExactly(zuid);
    }

    @Test
    void whereTheOtherStandsThereTooNothingIsLeft() {
        both(other);
        both(first);

        merge();

        assertThat(notice()).isEqualTo(other + " is samengevoegd met " + first + ".");
    }

    private void both(CardNumber number) {
        var _ = boards.standAlsoIn(cards.row(number).ref(), Set.of(zuid));
    }

    /** What one reads before. */
    private String merge() {
        merge.run(open(other).panel());
        var words = dialogWords();
        fill("Nummer van de kaart die blijft", first.toString());
        confirm("Samenvoegen");
        return words;
    }
}
