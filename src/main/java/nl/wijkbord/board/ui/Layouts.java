package nl.wijkbord.board.ui;

import java.util.List;
import nl.wijkbord.card.TriageQueue;
import nl.wijkbord.wijk.WijkName;
import org.springframework.stereotype.Component;

/** Knows how each board is laid out. */
@Component
class Layouts {

    private final Lanes lanes;
    private final StageColumns stages;
    private final PhaseColumns phases;
    private final LeadBoards leads;

    Layouts(Lanes lanes, StageColumns stages, PhaseColumns phases, LeadBoards leads) {
        this.lanes = lanes;
        this.stages = stages;
        this.phases = phases;
        this.leads = leads;
    }

    Layout of(BoardAddress address, List<WijkName> shown) {
        return new Layout(
                lanes.of(address, shown), columns(address, shown), address.isQueue() ? TriageQueue.ORDER : null);
    }

    private Columns columns(BoardAddress address, List<WijkName> shown) {
        return switch (address.kind()) {
            case CARDS -> address.isByLead() ? leads.over(shown) : stages;
            case INITIATIVES -> phases;
        };
    }
}
