package nl.wijkbord.assignment;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wijkbord.card.Act;
import nl.wijkbord.card.Call;
import nl.wijkbord.card.Card;
import nl.wijkbord.card.CardEditing;
import nl.wijkbord.card.CardGuard;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.Charge;
import nl.wijkbord.card.Moved;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.wijk.Wijken;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who reacts first: the partners are asked, each says what it can do, and somebody decides. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class ConsultationService {

    private final Consultations consultations;
    private final CardEditing editing;
    private final Answering answering;
    private final CardGuard guard;
    private final CardPages cards;
    private final Wijken wijken;
    private final CurrentViewer me;

    ConsultationService(
            Consultations consultations,
            CardEditing editing,
            Answering answering,
            CardGuard guard,
            CardPages cards,
            Wijken wijken,
            CurrentViewer me) {
        this.consultations = consultations;
        this.editing = editing;
        this.answering = answering;
        this.guard = guard;
        this.cards = cards;
        this.wijken = wijken;
        this.me = me;
    }

    /**
     * The last time the partners were asked; empty when they never were, or these eyes may not read the card. What was
     * said before the card was shown to these eyes is not for them.
     */
    public Optional<ConsultationDetails> of(CardId card, Clearance eyes) {
        return consultations.of(card, eyes).map(it -> details(it, eyes));
    }

    private ConsultationDetails details(Consultation it, Clearance eyes) {
        var since = shownSince(it.card(), eyes);
        var answers = consultations.answers(it).stream()
                .map(ConsultationAnswer::row)
                .filter(answer ->
                        answer.at() == null || !answer.at().isBefore(since) || eyes.isOnly(answer.organisation()))
                .toList();
        var question = it.askedAt().isBefore(since) ? "" : it.question();
        return new ConsultationDetails(it.id(), it.askedFor(), it.answerBefore(), question, it.isOpen(), answers);
    }

    private Instant shownSince(CardId card, Clearance eyes) {
        return cards.shownSince(card, eyes).orElse(Instant.MIN);
    }

    /** What was decided since the card was shown to these eyes, the newest first; nothing when they may not read it. */
    public List<DecisionRow> decisions(CardId card, Clearance eyes) {
        var found = consultations.decisions(card, eyes);
        if (found.isEmpty()) {
            return List.of();
        }
        var since = shownSince(card, eyes);
        return found.stream()
                .map(LeadDecision::row)
                .filter(it -> !it.at().isBefore(since))
                .toList();
    }

    /** Asks organisations of the team; while the question stands open, more of them can be asked. */
    @Transactional
    public CardRef ask(CardRef ref, ConsultationInput input) {
        guard.check("question", input.question(), input.reason());
        return editing.change(ref, Card.class, (card, act) -> ask(card, input, act));
    }

    private void ask(Card card, ConsultationInput input, Act act) {
        mustBeAskable(card);
        if (!wijken.team(card.wijken()).containsAll(input.asked())) {
            throw new NotPossible("card.lead.not-in-team");
        }
        var open = open(card.id());
        mustWaitFor(card, open);
        var asked = open.stream()
                .flatMap(it -> consultations.answers(it).stream())
                .map(ConsultationAnswer::organisation)
                .collect(Collectors.toSet());
        var more = input.asked().stream().filter(Predicate.not(asked::contains)).collect(Collectors.toSet());
        if (open.isEmpty() && more.isEmpty()) {
            throw new NotPossible("consultation.nobody");
        }
        card.consult(more, open.map(it -> it.askAgain(kept(it, input), act)).orElse(List.of()), act);
        var consultation = open.orElseGet(() -> begin(card, input, act));
        more.forEach(it -> consultations.add(new ConsultationAnswer(consultation, it)));
    }

    /** One is asked to lead it, or all are asked who does: not both. */
    private static void mustWaitFor(Card card, Optional<Consultation> open) {
        if (open.isEmpty() && card.duty().offer().isPresent()) {
            throw new NotPossible("consultation.offered");
        }
    }

    /** Whoever may not read the question that stands there does not erase it by leaving it empty. */
    private ConsultationInput kept(Consultation open, ConsultationInput input) {
        var isHidden = open.askedAt().isBefore(shownSince(open.card(), me.get().clearance()));
        return isHidden && input.question().isBlank()
                ? new ConsultationInput(input.asked(), input.before(), open.question(), input.reason())
                : input;
    }

    private static void mustBeAskable(Card card) {
        if (card.number().kind() == CardKind.ASSIGNMENT) {
            throw new NotPossible("consultation.assignment");
        }
    }

    private Consultation begin(Card card, ConsultationInput input, Act act) {
        var consultation = new Consultation(card.id(), input, act);
        consultations.add(consultation);
        return consultation;
    }

    private Optional<Consultation> open(CardId card) {
        return last(card).filter(Consultation::isOpen);
    }

    private Optional<Consultation> last(CardId card) {
        return consultations.of(card, me.get().clearance());
    }

    /**
     * The own organisation says what it can do, also after the day on which it was asked to.
     *
     * @param seen what stood on the screen of what it said before
     */
    @Transactional
    public void answer(UUID consultation, AnswerRow seen, AnswerInput input) {
        answering.answer(consultation, seen, input);
    }

    /** Says who reacts first. That organisation still has to say yes, unless it is the own one. */
    @Transactional
    public Moved decide(CardRef ref, DecisionInput input) {
        guard.check("reason", input.why(), input.reason());
        guard.check("dissent", input.dissent(), input.reason());
        return editing.move(ref, Card.class, (card, act) -> decide(card, input, act));
    }

    private void decide(Card card, DecisionInput input, Act act) {
        mustBeAskable(card);
        var last = last(card.id());
        if (input.why().isBlank() && !offered(last, input.first())) {
            throw new NotPossible("consultation.why");
        }
        var support = new HashSet<>(input.support());
        support.remove(input.first());
        var decision = new LeadDecision(card.id(), last.map(Consultation::id).orElse(null), input, act);
        card.decide(
                new Charge(input.first(), input.person(), Set.copyOf(support)),
                decision.row().reason(),
                decision.row().dissent(),
                act);
        consultations.add(decision);
        last.filter(Consultation::isOpen).ifPresent(it -> tellConsulted(card, it, act));
        card.tellWatchers(act);
        last.ifPresent(Consultation::end);
    }

    /** Who is asked to lead it hears that already. */
    private void tellConsulted(Card card, Consultation consultation, Act act) {
        var consulted = consultations.answers(consultation).stream()
                .map(ConsultationAnswer::organisation)
                .filter(it -> card.duty()
                        .offer()
                        .filter(offer -> offer.to().equals(it))
                        .isEmpty())
                .collect(Collectors.toSet());
        card.call(Call.DECIDED, consulted, act);
    }

    /** What an organisation offered itself speaks for itself. */
    private boolean offered(Optional<Consultation> last, OrganisationId first) {
        return last.stream()
                .flatMap(it -> consultations.answers(it).stream())
                .map(ConsultationAnswer::row)
                .anyMatch(it -> it.organisation().equals(first) && it.stance() == Stance.WIJ_PAKKEN_OP);
    }
}
