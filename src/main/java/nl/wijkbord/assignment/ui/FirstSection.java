package nl.wijkbord.assignment.ui;

import java.util.Optional;
import nl.wijkbord.assignment.ConsultationService;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.ui.CardNames;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.card.ui.CardSection;
import org.springframework.stereotype.Component;

/** Brings who reacts first to the page of a signal or an initiative. */
@Component
class FirstSection implements CardSection {

    private final ConsultationService consultations;
    private final FirstDeeds deeds;
    private final CardNames names;

    FirstSection(ConsultationService consultations, FirstDeeds deeds, CardNames names) {
        this.consultations = consultations;
        this.deeds = deeds;
        this.names = names;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Part> on(CardPage page) {
        if (page.card().titleOnly() || page.row().number().kind() == CardKind.ASSIGNMENT) {
            return Optional.empty();
        }
        var first = new WhoFirst(page, consultations, deeds, names);
        return Optional.of(new Part(first, first::refresh).asking(first.asksUs()));
    }
}
