package nl.wijkbord.initiative.ui;

import java.util.Optional;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.card.ui.CardSection;
import nl.wijkbord.initiative.InitiativeService;
import nl.wijkbord.ui.Times;
import org.springframework.stereotype.Component;

/** Brings the phases of an initiative, and the group that wants it, to its page. */
@Component
class PhaseSection implements CardSection {

    private final InitiativeService initiatives;
    private final CardMoves moves;
    private final Times times;

    PhaseSection(InitiativeService initiatives, CardMoves moves, Times times) {
        this.initiatives = initiatives;
        this.moves = moves;
        this.times = times;
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Optional<Part> on(CardPage page) {
        return page.row().number().kind() == CardKind.INITIATIVE ? part(page) : Optional.empty();
    }

    private Optional<Part> part(CardPage page) {
        return initiatives
                .details(page.row().id(), page.eyes())
                .map(it -> new PhaseSteps(page, initiatives, moves, times, it))
                .map(it -> new Part(it, it::refresh));
    }
}
