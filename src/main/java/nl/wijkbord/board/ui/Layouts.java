package nl.wijkbord.board.ui;

import java.util.List;
import nl.wijkbord.wijk.WijkName;
import org.springframework.stereotype.Component;

/** Knows how each board is laid out. */
@Component
class Layouts {

    private final Lanes lanes;
    private final StageColumns stages;
    private final PhaseColumns phases;

    Layouts(Lanes lanes, StageColumns stages, PhaseColumns phases) {
        this.lanes = lanes;
        this.stages = stages;
        this.phases = phases;
    }

    Layout of(BoardAddress address, List<WijkName> shown) {
        return new Layout(lanes.of(address, shown), columns(address));
    }

    private Columns columns(BoardAddress address) {
        return switch (address.kind()) {
            case CARDS -> stages;
            case INITIATIVES -> phases;
        };
    }
}
