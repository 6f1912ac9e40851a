package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.assignment.AnswerInput;
import nl.wijkbord.assignment.AnswerRow;
import nl.wijkbord.assignment.ConsultationDetails;
import nl.wijkbord.assignment.ConsultationService;
import nl.wijkbord.assignment.DecisionRow;
import nl.wijkbord.assignment.Proposal;
import nl.wijkbord.card.HandedBack;
import nl.wijkbord.card.Offer;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.ui.CardNames;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.card.ui.Drafts;
import nl.wijkbord.card.ui.SectionBox;
import nl.wijkbord.ui.StillList;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Who reacts first: what the partners say, what was decided, and the buttons for whoever is to move. */
final class WhoFirst extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Everything this part of the page shows. */
    private record Shown(
            @Nullable Offer offer,
            @Nullable HandedBack handedBack,
            Optional<ConsultationDetails> question,
            List<DecisionRow> decisions,
            Optional<Proposal> proposal,
            Stage stage) {

        List<AnswerRow> answers() {
            return question.map(ConsultationDetails::answers).orElse(List.of());
        }

        boolean isOpen() {
            return stage.isOpen()
                    && question.filter(ConsultationDetails::isOpen).isPresent();
        }
    }

    private final transient CardPage page;
    private final transient ConsultationService consultations;
    private final transient FirstDeeds first;
    private final transient FirstWords words;
    private final Div told = new Div();
    private final StillList<AnswerRow> answers = new StillList<>("answers", it -> it, this::line);
    private final OwnStance own;
    private final UnsentWords unsent;
    private final Div deeds = new Div();
    private transient Optional<Shown> shown = Optional.empty();
    private transient Optional<Deeds> offered = Optional.empty();

    WhoFirst(CardPage page, ConsultationService consultations, FirstDeeds first, CardNames names) {
        this.page = page;
        this.consultations = consultations;
        this.first = first;
        words = new FirstWords(names);
        own = new OwnStance(new Answering(), new Drafts.Place(page.row().id(), first.us(), "answer"));
        unsent = new UnsentWords(own::place);
        told.addClassName("told");
        deeds.addClassName("deeds");
        getContent().add(new SectionBox("consultation.section", told, answers, own, unsent, deeds));
        refresh();
    }

    void refresh() {
        var id = page.row().id();
        var question = consultations.of(id, page.eyes());
        var now = new Shown(
                page.row().offer(),
                page.card().handedBack(),
                question,
                consultations.decisions(id, page.eyes()),
                first.proposal(page, question),
                page.row().stage());
        if (!Optional.of(now).equals(shown)) {
            shown = Optional.of(now);
            show(now);
        }
    }

    /** Whether the own organisation has still to answer, or to say that it takes the lead. */
    boolean asksUs() {
        return shown.filter(it -> isOffered(it)
                        || ours(it).filter(own -> own.stance() == null).isPresent())
                .isPresent();
    }

    private boolean isOffered(Shown now) {
        return page.mayWrite() && now.offer() != null && now.offer().to().equals(first.us());
    }

    private Optional<AnswerRow> ours(Shown now) {
        return now.question().filter(_ -> now.isOpen() && page.mayWrite()).flatMap(it -> it.of(first.us()));
    }

    private void show(Shown now) {
        tell(now);
        answers.show(now.answers());
        var ours = ours(now);
        now.question().ifPresent(it -> ours.ifPresent(row -> own.show(it.id(), row)));
        own.setVisible(ours.isPresent() || own.hasWords()); // words that came too late can still be read
        unsent.refresh();
        offerDeeds(now);
        getContent()
                .setVisible(told.getComponentCount() + deeds.getComponentCount() > 0
                        || !now.answers().isEmpty());
    }

    private void tell(Shown now) {
        told.removeAll();
        if (now.offer() != null) {
            told.add(new Span(words.offer(now.offer())));
        }
        if (now.handedBack() != null) {
            told.add(new Span(words.handedBack(now.handedBack())));
        }
        now.proposal().ifPresent(it -> told.add(new Span(RuleWords.proposal(it))));
        now.question().ifPresent(it -> told.add(new Span(words.question(it))));
        now.decisions().forEach(it -> told.add(new Span(words.decision(it, outcome(it, now)))));
    }

    /** Only the newest decision may still hold: that organisation leads by now, or has still to say yes. */
    private String outcome(DecisionRow decision, Shown now) {
        var holds = decision.equals(now.decisions().getFirst());
        var leads = holds && decision.first().equals(page.row().lead());
        var isAsked = holds
                && now.offer() != null
                && decision.first().equals(now.offer().to());
        return leads
                ? "consultation.decision.sentence"
                : isAsked ? "consultation.decision.asked" : "consultation.decision.past";
    }

    private ListItem line(AnswerRow it) {
        var before = shown.flatMap(Shown::question).map(ConsultationDetails::before);
        return words.answer(it, before);
    }

    /** What can be done at a moment. */
    private record Deeds(
            @Nullable Offer answering, boolean isOffered, boolean decides, boolean isOpen, boolean isDecided) {}

    /** The same buttons stay, for somebody may be about to press one. */
    private void offerDeeds(Shown now) {
        var isDecided = !now.decisions().isEmpty();
        var decides = first.mayDecide(page) && (now.isOpen() || now.stage().isBeforeWork() || isDecided);
        var can =
                new Deeds(page.mayWrite() ? now.offer() : null, now.offer() != null, decides, now.isOpen(), isDecided);
        if (!Optional.of(can).equals(offered)) {
            offered = Optional.of(can);
            deeds.removeAll();
            if (can.answering() != null) {
                answerDeeds(can.answering());
            }
            if (decides) {
                decideDeeds(can);
            }
            deeds.setVisible(deeds.getComponentCount() > 0);
        }
    }

    private void answerDeeds(Offer offer) {
        if (offer.to().equals(first.us())) {
            deeds.add(primary("card.offer.accept", () -> first.accept(page)));
            deeds.add(new Button(Texts.get("assignment.back"), _ -> first.askBack(page)));
        } else if (offer.by().equals(first.us()) || first.coordinates(page.row())) {
            deeds.add(new Button(Texts.get("card.offer.withdraw"), _ -> first.withdraw(page)));
        }
    }

    private void decideDeeds(Deeds can) {
        var ask = can.isOpen() ? "consultation.ask.more" : "consultation.ask";
        var decide = can.isDecided() ? "consultation.decide.again" : "consultation.decide";
        if (can.isOpen() || !can.isOffered()) {
            deeds.add(new Button(Texts.get(ask), _ -> first.ask(page, open())));
        }
        deeds.add(can.isOpen() ? primary(decide, this::decide) : new Button(Texts.get(decide), _ -> decide()));
    }

    private Optional<ConsultationDetails> open() {
        return shown.filter(Shown::isOpen).flatMap(Shown::question);
    }

    private void decide() {
        first.decide(page, shown.map(Shown::answers).orElse(List.of()));
    }

    private static Button primary(String key, Runnable deed) {
        var button = new Button(Texts.get(key), _ -> deed.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** What the buttons of the own organisation do. */
    private final class Answering implements OwnStance.Saving {

        @Override
        public void save(UUID question, AnswerRow seen, AnswerInput input) {
            first.answer(question, seen, input);
        }

        @Override
        public void look() {
            shown = Optional.empty(); // who was told of a colleague goes on from what that one said
            page.refresh();
        }
    }
}
