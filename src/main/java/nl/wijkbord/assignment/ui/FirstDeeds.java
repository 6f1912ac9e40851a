package nl.wijkbord.assignment.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkbord.assignment.AnswerInput;
import nl.wijkbord.assignment.AnswerRow;
import nl.wijkbord.assignment.ConsultationDetails;
import nl.wijkbord.assignment.ConsultationInput;
import nl.wijkbord.assignment.ConsultationService;
import nl.wijkbord.assignment.DecisionInput;
import nl.wijkbord.assignment.Proposal;
import nl.wijkbord.assignment.Routing;
import nl.wijkbord.assignment.Stance;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.ui.CardFact;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.card.ui.CardParties;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Times;
import org.springframework.stereotype.Component;

/** What somebody at a card does about who reacts first: ask the partners, answer, decide. */
@Component
class FirstDeeds {

    private final ConsultationService consultations;
    private final OfferDeeds offers;
    private final CardParties parties;
    private final Routing routing;
    private final Times times;

    FirstDeeds(
            ConsultationService consultations, OfferDeeds offers, CardParties parties, Routing routing, Times times) {
        this.consultations = consultations;
        this.offers = offers;
        this.parties = parties;
        this.routing = routing;
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

    /** Whom a rule proposes, as long as nobody was chosen; only who decides hears of it. */
    Optional<Proposal> proposal(CardPage page, Optional<ConsultationDetails> asked) {
        var isOpen = page.row().lead() == null && page.row().offer() == null;
        return isOpen && mayDecide(page) ? rule(page, asked) : Optional.empty();
    }

    private Optional<Proposal> rule(CardPage page, Optional<ConsultationDetails> asked) {
        var seeing =
                parties.seeing(page.card()).stream().map(OrganisationName::id).collect(Collectors.toSet());
        var refused = asked.map(FirstDeeds::refused).orElse(Set.of());
        return routing.proposal(routing.now(page.row()), it -> seeing.contains(it) && !refused.contains(it));
    }

    /** Who said that it is not for them is not proposed. */
    private static Set<OrganisationId> refused(ConsultationDetails asked) {
        return asked.answers().stream()
                .filter(it -> it.stance() == Stance.NIET_VOOR_ONS)
                .map(AnswerRow::organisation)
                .collect(Collectors.toSet());
    }

    void accept(CardPage page) {
        offers.accept(page.row(), page.seen(CardFact.LEAD), page::refresh);
    }

    void askBack(CardPage page) {
        offers.askBack(page.row(), page.seen(CardFact.LEAD), page::refresh);
    }

    void withdraw(CardPage page) {
        offers.withdraw(page.row(), page.seen(CardFact.LEAD), page::refresh);
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
        var form = new AskForm(choices, times.today(), open.isPresent())
                .hints(parties.hints())
                .hint(proposal(page, now(page)));
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

    void answer(UUID question, AnswerRow ours, AnswerInput input) {
        consultations.answer(question, ours, input);
        Notices.done("consultation.answered.notice");
    }

    void decide(CardPage page, List<AnswerRow> answers) {
        var wijken = page.row().wijken();
        var choices = parties.seeing(page.card());
        var form = new DecideForm(choices, it -> parties.people(it, wijken)).hints(parties.hints());
        form.hint(proposal(page, now(page)));
        form.propose(DecideForm.Suggestion.of(answers, choices), page.row(), parties);
        var seen = page.seen(CardFact.LEAD, CardFact.PARTNERS, CardFact.STAGE);
        FormDialog.of("consultation.decide.title", form)
                .onSave(it -> form.guard()
                        .keep(() -> page.attempt(
                                seen,
                                ref -> consultations
                                        .decide(ref, decision(it, form, page.row()))
                                        .ref())))
                .saveKey("consultation.decide.save")
                .open();
    }

    private static DecisionInput decision(DecideForm.Decision it, DecideForm form, CardRow now) {
        return new DecisionInput(
                it.first().id(),
                it.personId(),
                form.helpers(it, now),
                it.why(),
                it.dissent(),
                form.guard().reason());
    }
}
