package nl.wijkbord.board.ui;

import java.util.Optional;
import nl.wijkbord.board.LastWijk;
import nl.wijkbord.ui.FrontDoor;
import nl.wijkbord.wijk.WijkName;
import org.springframework.stereotype.Component;

/** Lets a day begin at the wijk where the last one ended, or at the first one somebody works in. */
@Component
class UsualBoard implements FrontDoor {

    private final BoardReader reader;
    private final LastWijk last;

    UsualBoard(BoardReader reader, LastWijk last) {
        this.reader = reader;
        this.last = last;
    }

    /** Whoever works in no wijk any more has no board; a seat that ended is not remembered. */
    @Override
    public Optional<String> path() {
        var mine = reader.mine();
        return mine.stream()
                .findFirst()
                .map(first -> last.find()
                        .flatMap(id ->
                                mine.stream().filter(it -> it.id().equals(id)).findAny())
                        .orElse(first))
                .map(it -> BoardAddress.ofWijk(it.slug()).path());
    }

    /** Several side by side are not one's own wijk. */
    void looksAt(BoardAddress address) {
        if (!address.wijk().isEmpty()) {
            reader.wijken(address).stream().findFirst().map(WijkName::id).ifPresent(last::looksAt);
        }
    }
}
