package nl.wijkbord.card.ui;

import java.time.Clock;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardWork;
import org.springframework.stereotype.Component;

/** What the page of a card has at hand to read it, to change it and to put words to it. */
@Component
record CardDesk(
        CardPages pages,
        CardWork work,
        CardMoves moves,
        CardMover mover,
        SeenCards seen,
        CardNames names,
        CardParties parties,
        HistoryWords history,
        ClockWords clocks,
        PartnerSheets partners,
        Clock clock) {

    /** "14:02" */
    String time() {
        return names.times().time(clock.instant());
    }
}
