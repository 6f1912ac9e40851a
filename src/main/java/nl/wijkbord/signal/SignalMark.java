package nl.wijkbord.signal;

import java.util.List;
import java.util.Optional;
import nl.wijkbord.card.CardFacts.Fact;

/** What shows of a signal from a distance: what it was meant as, when that is otherwise than most, and how often it was seen. */
public record SignalMark(Optional<SignalType> type, long times) {

    /** Once is what every signal is. */
    public List<Fact> facts() {
        return times == 1 ? List.of() : List.of(new Fact("eye", times + "×", "signal.tile.sightings"));
    }
}
