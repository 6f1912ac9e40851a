package nl.wijkbord.assignment.ui;

import java.util.Optional;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.ui.CardNames;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.card.ui.CardSection;
import org.springframework.stereotype.Component;

/** Brings what was asked, and the answer, to the page of an assignment. */
@Component
class AnswerSection implements CardSection {

    private final AssignmentService assignments;
    private final CardService cards;
    private final CardNames names;
    private final Agreements agreements;

    AnswerSection(AssignmentService assignments, CardService cards, CardNames names, Agreements agreements) {
        this.assignments = assignments;
        this.cards = cards;
        this.names = names;
        this.agreements = agreements;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Part> on(CardPage page) {
        return page.row().number().kind() == CardKind.ASSIGNMENT ? part(page) : Optional.empty();
    }

    private Optional<Part> part(CardPage page) {
        return assignments.details(page.row().id(), page.eyes()).map(_ -> {
            var facts = new AnswerFacts(page, assignments, new AnswerFacts.Words(cards, names), agreements);
            return new Part(facts, facts::refresh).asking(facts.asksUs());
        });
    }
}
