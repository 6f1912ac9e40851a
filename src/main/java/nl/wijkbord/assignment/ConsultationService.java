package nl.wijkbord.assignment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wijkbord.card.Act;
import nl.wijkbord.card.Card;
import nl.wijkbord.card.CardEditing;
import nl.wijkbord.card.CardGuard;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardKind;
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
    private final Wijken wijken;
    private final CurrentViewer me;

    ConsultationService(
            Consultations consultations,
            CardEditing editing,
            Answering answering,
            CardGuard guard,
            Wijken wijken,
            CurrentViewer me) {
        this.consultations = consultations;
        this.editing = editing;
        this.answering = answering;
        this.guard = guard;
        this.wijken = wijken;
        this.me = me;
    }

    /** The last time the partners were asked; empty when they never were, or these eyes may not read the card. */
    public Optional<ConsultationDetails> of(CardId card, Clearance eyes) {
        return consultations.of(card, eyes).map(this::details);
    }

    private ConsultationDetails details(Consultation it) {
        var answers =
                consultations.answers(it).stream().map(ConsultationAnswer::row).toList();
        return new ConsultationDetails(
                it.id(), it.askedFor(), it.answerBefore(), it.question().orElse(""), it.isOpen(), answers);
    }

    /** What was decided, the newest first; nothing for eyes that may not read the card. */
    public List<DecisionRow> decisions(CardId card, Clearance eyes) {
        return consultations.decisions(card, eyes).stream()
                .map(LeadDecision::row)
                .toList();
    }

    /** Asks organisations of the team; while the question stands open, more of them can be asked. */
    @Transactional
    public CardRef ask(CardRef ref, ConsultationInput input) {
        guard.check("question", input.question(), input.reason());
        if (input.asked().isEmpty()) {
            throw new NotPossible("consultation.nobody");
        }
        return editing.change(ref, Card.class, (card, act) -> ask(card, input, act));
    }

    private void ask(Card card, ConsultationInput input, Act act) {
        if (card.number().kind() == CardKind.ASSIGNMENT) {
            throw new NotPossible("consultation.assignment");
        }
        if (!wijken.team(card.wijk()).containsAll(input.asked())) {
            throw new NotPossible("card.lead.not-in-team");
        }
        var open = open(card.id());
        var asked = open.stream()
                .flatMap(it -> consultations.answers(it).stream())
                .map(ConsultationAnswer::organisation)
                .collect(Collectors.toSet());
        var more = input.asked().stream().filter(Predicate.not(asked::contains)).collect(Collectors.toSet());
        card.consult(more, act);
        open.ifPresent(it -> it.askAgain(input, act));
        var consultation = open.orElseGet(() -> begin(card, input, act));
        more.forEach(it -> consultations.add(new ConsultationAnswer(consultation, it)));
    }

    private Consultation begin(Card card, ConsultationInput input, Act act) {
        var consultation = new Consultation(card.id(), input, act);
        consultations.add(consultation);
        return consultation;
    }

    private Optional<Consultation> open(CardId card) {
        return consultations.of(card, me.get().clearance()).filter(Consultation::isOpen);
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
        var open = open(card.id());
        if (input.why().isBlank() && !offered(open, input.first())) {
            throw new NotPossible("consultation.why");
        }
        var support = new HashSet<>(input.support());
        support.remove(input.first());
        card.decide(new Charge(input.first(), input.person(), Set.copyOf(support)), input.why(), act);
        consultations.add(new LeadDecision(card.id(), open.map(Consultation::id).orElse(null), input, act));
        open.ifPresent(Consultation::end);
    }

    /** What an organisation offered itself speaks for itself. */
    private boolean offered(Optional<Consultation> open, OrganisationId first) {
        return open.stream()
                .flatMap(it -> consultations.answers(it).stream())
                .map(ConsultationAnswer::row)
                .anyMatch(it -> it.organisation().equals(first) && it.stance() == Stance.WIJ_PAKKEN_OP);
    }
}
