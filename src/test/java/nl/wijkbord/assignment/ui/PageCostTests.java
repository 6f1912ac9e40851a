package nl.wijkbord.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbord.town.StatementCount;
import org.junit.jupiter.api.Test;

/** What a look at the page of a card asks of the database, for every partner who has it open looks when one of them acts. */
class PageCostTests extends AskingScene {

    private static final int A_LOOK = 30;

    /** The answer itself, with its line of history and whoever is told. */
    private static final int A_DEED = 10;

    @Test
    void aLookAtACardOnWhichThePartnersAreAskedIsCheap() {
        var card = open(team.asked().number(), team.wijkmanager);

        assertThat(StatementCount.of(card.panel()::refresh)).isBetween(1, A_LOOK);
    }

    @Test
    void whoAnswersLooksOnce() {
        var card = open(team.asked().number(), team.opbouwwerker);

        var statements = StatementCount.of(() -> {
            card.pressButton("wij pakken op");
            card.words();
        });
        assertThat(statements).isBetween(1, A_LOOK + A_DEED);
    }
}
