package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import nl.wijkbord.assignment.Answer;
import nl.wijkbord.assignment.AssignmentDetails;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.ui.CardLink;
import nl.wijkbord.card.ui.CardNames;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.card.ui.FactList;
import nl.wijkbord.card.ui.SectionBox;
import nl.wijkbord.ui.Texts;

/** Who asked, what the answer was, and the buttons for whoever may answer. */
final class AnswerFacts extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Where the words come from: the card above, and the names of organisations. */
    record Words(CardService cards, CardNames names) {}

    private final transient CardPage page;
    private final transient AssignmentService assignments;
    private final transient Words words;
    private final transient Agreements agreements;
    private final FactList facts = new FactList();
    private final Div deeds = new Div();
    private transient Optional<AssignmentDetails> details = Optional.empty();

    AnswerFacts(CardPage page, AssignmentService assignments, Words words, Agreements agreements) {
        this.page = page;
        this.assignments = assignments;
        this.words = words;
        this.agreements = agreements;
        deeds.addClassName("deeds");
        facts.shown("assignment.belongs-to", this::parent)
                .fact("assignment.asked-by", this::askedBy)
                .fact("card.field.answer", this::answer)
                .fact(
                        "assignment.note",
                        () -> details.map(AssignmentDetails::note).orElse(""));
        getContent().add(new SectionBox("assignment.section", facts, deeds));
        refresh();
    }

    /** Only when these eyes may see that card too. */
    private List<CardLink> parent() {
        return details.map(AssignmentDetails::parent).stream()
                .flatMap(it -> words.cards().rows(List.of(it), page.eyes()).stream())
                .map(CardLink::new)
                .toList();
    }

    private String askedBy() {
        return details.map(AssignmentDetails::askedBy)
                .map(words.names()::organisation)
                .orElse("");
    }

    private String answer() {
        return details.map(it -> Texts.get("assignment.answer." + it.answer())).orElse("");
    }

    void refresh() {
        var before = details;
        details = assignments.details(page.row().id(), page.eyes());
        facts.refresh();
        if (!details.equals(before)) {
            offer();
        }
    }

    private void offer() {
        deeds.removeAll();
        details.map(AssignmentDetails::answer)
                .filter(_ -> agreements.isOurs(page.row()))
                .ifPresent(this::offer);
        deeds.setVisible(deeds.getComponentCount() > 0);
    }

    private void offer(Answer answer) {
        switch (answer) {
            case GEVRAAGD -> {
                var accept =
                        new Button(Texts.get("assignment.accept"), _ -> agreements.accept(page::refresh, page.row()));
                accept.addThemeVariants(ButtonVariant.PRIMARY);
                deeds.add(accept, back());
            }
            case GEACCEPTEERD ->
                deeds.add(
                        new Button(Texts.get("assignment.done"), _ -> agreements.askDone(page::refresh, page::row)),
                        back());
            case TERUGGEGEVEN, KLAAR -> {}
        }
    }

    private Button back() {
        return new Button(Texts.get("assignment.back"), _ -> agreements.askBack(page::refresh, page::row));
    }
}
