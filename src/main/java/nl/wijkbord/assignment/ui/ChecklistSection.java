package nl.wijkbord.assignment.ui;

import java.util.Optional;
import java.util.Set;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.ui.CardNames;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.card.ui.CardSection;
import nl.wijkbord.card.ui.CardUpdates;
import org.springframework.stereotype.Component;

/** Brings the assignments under a signal or an initiative to its page. */
@Component
class ChecklistSection implements CardSection {

    private final Checklist.Sources sources;
    private final Agreements agreements;
    private final CardUpdates updates;

    ChecklistSection(
            CardService cards,
            AssignmentService assignments,
            CardNames names,
            Agreements agreements,
            CardUpdates updates) {
        sources = new Checklist.Sources(cards, assignments, names);
        this.agreements = agreements;
        this.updates = updates;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<Part> on(CardPage page) {
        return page.row().number().kind() == CardKind.ASSIGNMENT ? Optional.empty() : Optional.of(part(page));
    }

    private Part part(CardPage page) {
        var list = new Checklist(page, sources, agreements);
        updates.follow(list, changed -> addNew(list, page, changed));
        return new Part(list, list::refresh);
    }

    /** The page hears of the ones it shows; this is for one that somebody else just added. */
    private void addNew(Checklist list, CardPage page, Set<CardId> changed) {
        var here = page.row().id();
        if (sources.cards().rows(changed, page.eyes()).stream().anyMatch(it -> here.equals(it.parent()))) {
            list.refresh();
        }
    }
}
