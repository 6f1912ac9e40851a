package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkbord.assignment.AnswerInput;
import nl.wijkbord.assignment.AnswerRow;
import nl.wijkbord.assignment.ConsultationDetails;
import nl.wijkbord.assignment.ConsultationInput;
import nl.wijkbord.assignment.ConsultationService;
import nl.wijkbord.assignment.DecisionInput;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.HandedBack;
import nl.wijkbord.card.Moved;
import nl.wijkbord.card.ui.CardFact;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.card.ui.CardParties;
import nl.wijkbord.card.ui.OneText;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.ui.Times;
import org.springframework.stereotype.Component;

/** What somebody at a card does about who reacts first: ask the partners, answer, decide, say yes or no. */
@Component
class FirstDeeds {

    private final ConsultationService consultations;
    private final CardMoves moves;
    private final CardParties parties;
    private final Times times;

    FirstDeeds(ConsultationService consultations, CardMoves moves, CardParties parties, Times times) {
        this.consultations = consultations;
        this.moves = moves;
        this.parties = parties;
        this.times = times;
    }

    OrganisationId us() {
        return parties.me().organisation();
    }

    boolean coordinates(CardRow card) {
        return parties.me().coordinates(card.wijk());
    }

    /** Whether this viewer asks the partners, and decides. */
    boolean mayDecide(CardPage page) {
        return page.mayWrite()
                && page.row().stage().isOpen()
                && (coordinates(page.row()) || (page.row().owner().equals(us()) && !isForTheCoordinator(page)));
    }

    private static boolean isForTheCoordinator(CardPage page) {
        var back = page.card().handedBack();
        return back != null && back.isForTheCoordinator();
    }

    void accept(CardPage page) {
        perform(page, "card.offer.accepted.notice", moves::accept);
    }

    void withdraw(CardPage page) {
        perform(page, "card.offer.withdrawn.notice", moves::withdraw);
    }

    private void perform(CardPage page, String key, Function<CardRef, Moved> deed) {
        try {
            keep(page, key, deed);
        } catch (RuntimeException failure) {
            Failures.tell(failure);
            page.refresh();
        }
    }

    /** What another decided about the lead meanwhile is told, not overruled. */
    private void keep(CardPage page, String key, Function<CardRef, Moved> deed) {
        var done = new Moved[1];
        page.attempt(page.seen(CardFact.LEAD), ref -> {
            done[0] = deed.apply(ref);
            return done[0].ref();
        });
        Notices.undo(
                key,
                () -> page.attempt(done[0].ref(), _ -> moves.undo(done[0])),
                page.row().number().toString());
    }

    void askBack(CardPage page) {
        var why = new TextArea(Texts.get("assignment.back.reason.label"));
        why.setMaxLength(HandedBack.REASON);
        var form = new OneText("note", why).needed();
        FormDialog.of("card.offer.back.title", form)
                .onSave(it -> form.guard().keep(() -> {
                    var reason = form.guard().reason();
                    keep(page, "card.offer.back.notice", ref -> moves.handBack(ref, it, reason));
                }))
                .saveKey("assignment.back")
                .open();
    }

    /** Anew, or others too, or in other words: what stands open is filled in. */
    void ask(CardPage page, Optional<ConsultationDetails> open) {
        var asked = open.stream()
                .flatMap(it -> it.answers().stream())
                .map(AnswerRow::organisation)
                .collect(Collectors.toSet());
        var choices = parties.seeing(page.card()).stream()
                .filter(it -> !asked.contains(it.id()))
                .toList();
        var form = new AskForm(choices, times.today(), open.isPresent());
        open.ifPresent(it -> form.show(new AskForm.Asking(Set.of(), it.before(), it.question())));
        var seen = page.seen(CardFact.LEAD, CardFact.STAGE)
                .showing("card.field.question", question(open), () -> question(now(page)), it -> it)
                .showing("card.field.answerBefore", before(open), () -> before(now(page)), it -> it);
        FormDialog.of("consultation.ask.title", form)
                .onSave(it ->
                        form.guard().keep(() -> page.attempt(seen, ref -> consultations.ask(ref, input(it, form)))))
                .saveKey("consultation.ask.save")
                .open();
    }

    private Optional<ConsultationDetails> now(CardPage page) {
        return consultations.of(page.row().id(), page.eyes());
    }

    private String before(Optional<ConsultationDetails> asked) {
        return asked.filter(ConsultationDetails::isOpen)
                .map(it -> times.day(it.before()))
                .orElse("");
    }

    private static String question(Optional<ConsultationDetails> asked) {
        return asked.filter(ConsultationDetails::isOpen)
                .map(ConsultationDetails::question)
                .orElse("");
    }

    private static ConsultationInput input(AskForm.Asking it, AskForm form) {
        return new ConsultationInput(
                it.ids(), it.before(), it.question(), form.guard().reason());
    }

    void answer(ConsultationDetails question, AnswerRow ours, AnswerInput input) {
        consultations.answer(question.id(), ours, input);
        Notices.done("consultation.answered.notice");
    }

    void decide(CardPage page, List<AnswerRow> answers) {
        var wijk = page.row().wijk();
        var choices = parties.seeing(page.card());
        var form = new DecideForm(choices, it -> parties.people(it, wijk));
        form.propose(DecideForm.Proposal.of(answers, page.row().partners(), choices));
        var seen = page.seen(CardFact.LEAD, CardFact.PARTNERS, CardFact.STAGE);
        FormDialog.of("consultation.decide.title", form)
                .onSave(it -> form.guard()
                        .keep(() -> page.attempt(
                                seen,
                                ref -> consultations
                                        .decide(ref, decision(it, form))
                                        .ref())))
                .saveKey("consultation.decide.save")
                .open();
    }

    private static DecisionInput decision(DecideForm.Decision it, DecideForm form) {
        var support = it.support().stream().map(OrganisationName::id).collect(Collectors.toSet());
        return new DecisionInput(
                it.first().id(),
                it.personId(),
                support,
                it.why(),
                it.dissent(),
                form.guard().reason());
    }
}
