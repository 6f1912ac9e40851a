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
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.HandedBack;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.ui.CardLink;
import nl.wijkbord.card.ui.CardNames;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.card.ui.FactList;
import nl.wijkbord.card.ui.SectionBox;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

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
    private transient Optional<Offered> offered = Optional.empty();

    /** What decides which buttons there are. */
    private record Offered(Answer answer, CardRow row) {}

    AnswerFacts(CardPage page, AssignmentService assignments, Words words, Agreements agreements) {
        this.page = page;
        this.assignments = assignments;
        this.words = words;
        this.agreements = agreements;
        deeds.addClassName("deeds");
        facts.shown("assignment.belongs-to", this::parent)
                .fact("assignment.asked-by", this::askedBy)
                .fact("card.field.needed", this::needed)
                .edit(agreements.isByUs(page.row()), () -> agreements.askNeed(page, this::neededNow))
                .fact("card.field.answer", this::answer)
                .fact("card.field.answerBefore", this::before)
                .fact("assignment.note", this::note);
        getContent().add(new SectionBox("assignment.section", facts, deeds));
        refresh();
    }

    /** Why it lapsed stands where it says that it is closed. */
    private String note() {
        return details.filter(it -> it.answer() != Answer.VERVALLEN)
                .map(AssignmentDetails::note)
                .orElse("");
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

    private String needed() {
        return details.map(AssignmentDetails::needed).orElse("");
    }

    /** As it is kept by now, which may be other than what stands here. */
    private String neededNow() {
        return read().map(AssignmentDetails::needed).orElse("");
    }

    private String answer() {
        return details.map(it -> timesBack()
                        .map(times -> often(times, it.through()) + whatNext())
                        .orElseGet(() -> once(it, it.through())))
                .orElse("");
    }

    /** Empty where it was not given back, or not yet often enough to say so. */
    private Optional<Integer> timesBack() {
        return Optional.ofNullable(page.card().handedBack())
                .filter(it -> it.isForTheCoordinator() && page.row().stage() == Stage.TE_BESPREKEN)
                .map(HandedBack::times);
    }

    private String often(int times, @Nullable OrganisationId teller) {
        return teller == null
                ? Texts.get("assignment.back.often", times)
                : Texts.get(
                        "assignment.back.often.for",
                        times,
                        asked(),
                        words.names().organisation(teller));
    }

    /** For who asks another; who connects the partners knows, and for all others it is none of theirs. */
    private String whatNext() {
        return agreements.isByUs(page.row()) && !agreements.isForUsToConnect(page.row())
                ? " " + Texts.get("assignment.back.next")
                : "";
    }

    private String once(AssignmentDetails it, @Nullable OrganisationId teller) {
        var word = Texts.get("assignment.answer." + it.answer());
        return teller == null
                ? word
                : Texts.get(
                        "assignment.answered.for", word, asked(), words.names().organisation(teller));
    }

    private String asked() {
        return Optional.ofNullable(page.row().lead())
                .map(words.names()::organisation)
                .orElse("");
    }

    /** Until when the one that was asked may think about it. */
    private String before() {
        var times = words.names().times();
        return details.filter(it -> it.answer() == Answer.GEVRAAGD)
                .map(AssignmentDetails::before)
                .map(it ->
                        it.isBefore(times.today()) ? Texts.get("assignment.before.late", times.day(it)) : times.day(it))
                .orElse("");
    }

    private Optional<AssignmentDetails> read() {
        return assignments.details(page.row().id(), page.eyes());
    }

    void refresh() {
        details = read();
        facts.refresh();
        var now = details.map(it -> new Offered(it.answer(), page.row()));
        if (!now.equals(offered)) {
            offered = now;
            offer();
        }
    }

    /** Whether the own organisation has still to say yes or no. */
    boolean asksUs() {
        return agreements.isOurs(page.row())
                && offered.filter(it -> it.answer() == Answer.GEVRAAGD).isPresent();
    }

    private void offer() {
        deeds.removeAll();
        offered.map(Offered::answer).ifPresent(this::offer);
        deeds.setVisible(deeds.getComponentCount() > 0);
    }

    private void offer(Answer answer) {
        var isOurs = agreements.isOurs(page.row());
        if (isOurs && answer == Answer.GEVRAAGD) {
            var accept = button(agreements.yes(page.row()), () -> agreements.accept(page::refresh, page.row()));
            accept.addThemeVariants(ButtonVariant.PRIMARY);
            deeds.add(accept);
        }
        if (isOurs && answer == Answer.GEACCEPTEERD) {
            deeds.add(button(Texts.get("assignment.done"), () -> agreements.askDone(page::refresh, page::row)));
        }
        if (isOurs && (answer == Answer.GEVRAAGD || answer == Answer.GEACCEPTEERD)) {
            deeds.add(button(agreements.no(page.row()), () -> agreements.askBack(page::refresh, page::row)));
        }
        if (agreements.isByUs(page.row())) {
            offerAsker(answer);
        }
    }

    private void offerAsker(Answer answer) {
        if (answer == Answer.TERUGGEGEVEN) {
            deeds.add(button(Texts.get("assignment.again"), () -> agreements.askAgain(page::refresh, page.row())));
        }
        if (page.row().stage().isOpen()) {
            deeds.add(button(Texts.get("assignment.lapse"), () -> agreements.askLapse(page::refresh, page::row)));
        }
    }

    private static Button button(String words, Runnable deed) {
        return new Button(words, _ -> deed.run());
    }
}
