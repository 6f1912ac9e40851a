package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageTests {

    @ParameterizedTest
    @EnumSource
    void stayingWhereItIsIsNotAMove(Stage stage) {
        assertThat(stage.canMoveTo(stage)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NIEUW")
    void nothingBecomesNewAgain(Stage stage) {
        assertThat(stage.canMoveTo(Stage.NIEUW)).isFalse();
    }

    @Test
    void aNewCardHasNothingToFeedBackYet() {
        assertThat(Stage.NIEUW.canMoveTo(Stage.TERUGKOPPELEN)).isFalse();
    }

    @Test
    void aFinishedCardCanBeTakenUpAgain() {
        assertThat(Stage.AFGEROND.canMoveTo(Stage.OPGEPAKT)).isTrue();
        assertThat(Stage.AFGEROND.canMoveTo(Stage.WACHT_OP)).isFalse();
    }

    @Test
    void onlyAFinishedCardIsNoLongerOpen() {
        assertThat(Stage.values()).filteredOn(stage -> !stage.isOpen()).containsExactly(Stage.AFGEROND);
    }
}
