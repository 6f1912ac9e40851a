package nl.wijkbord.assignment;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkbord.card.CardDetails;
import nl.wijkbord.card.CardEditing;
import nl.wijkbord.card.CardGuard;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.NewCards;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.VisibleCards;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Reading;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people agree on: who does what. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class AssignmentService {

    private final EntityManager database;
    private final CardEditing editing;
    private final NewCards newCards;
    private final CardGuard guard;
    private final CardService cards;
    private final CardPages pages;
    private final CurrentViewer me;

    AssignmentService(
            EntityManager database,
            CardEditing editing,
            NewCards newCards,
            CardGuard guard,
            CardService cards,
            CardPages pages,
            CurrentViewer me) {
        this.database = database;
        this.editing = editing;
        this.newCards = newCards;
        this.guard = guard;
        this.cards = cards;
        this.pages = pages;
        this.me = me;
    }

    /** Asks an organisation, perhaps the own one, to do something. */
    @Transactional
    public CardRef ask(AssignmentInput input) {
        var draft = newCards.draft(CardKind.ASSIGNMENT, input.face(), Visibility.WIJKTEAM, input.reason());
        var act = editing.act();
        return editing.add(new Assignment(draft, request(input), act));
    }

    /** Who sees the card it hangs under sees the assignment; the partner asked sees the assignment, not that card. */
    private Request request(AssignmentInput input) {
        var parent = input.under() == null ? Optional.<CardDetails>empty() : parent(input.under());
        var visibility = parent.map(it -> it.row().visibility()).orElse(Visibility.WIJKTEAM);
        var audience = new HashSet<OrganisationId>(List.of(me.get().organisation(), input.of()));
        parent.ifPresent(it -> audience.addAll(it.audience()));
        return switch (visibility) {
            case OPENBAAR, WIJKTEAM -> request(input, Visibility.WIJKTEAM, Set.of());
            case BEPERKT -> request(input, Visibility.BEPERKT, audience);
            case EIGEN_ORGANISATIE ->
                input.of().equals(me.get().organisation())
                        ? request(input, Visibility.EIGEN_ORGANISATIE, Set.of())
                        : request(input, Visibility.BEPERKT, audience);
        };
    }

    private static Request request(AssignmentInput input, Visibility visibility, Set<OrganisationId> audience) {
        return new Request(input.of(), input.person(), input.due(), input.under(), visibility, audience);
    }

    private Optional<CardDetails> parent(CardId id) {
        var eyes = me.get().clearance();
        var row = cards.rows(List.of(id), eyes).stream().findAny().orElseThrow(() -> new NotPossible("card.not-found"));
        if (row.number().kind() == CardKind.ASSIGNMENT) {
            throw new NotPossible("assignment.no-parent");
        }
        return pages.find(row.number(), eyes);
    }

    @Transactional
    public CardRef accept(CardRef ref) {
        return editing.change(ref, Assignment.class, Assignment::accept);
    }

    @Transactional
    public CardRef handBack(CardRef ref, String reason, Reason why) {
        guard.check("note", reason, why);
        return editing.change(ref, Assignment.class, (it, act) -> it.handBack(reason, act));
    }

    @Transactional
    public CardRef done(CardRef ref, String result, Reason why) {
        guard.check("note", result, why);
        return editing.change(ref, Assignment.class, (it, act) -> it.done(result, act));
    }

    /** Empty when the card may not be seen, or by title only. */
    public Optional<AssignmentDetails> details(CardId card, Clearance eyes) {
        var is = database.getCriteriaBuilder();
        var query = is.createQuery(AssignmentDetails.class);
        var it = query.from(Assignment.class);
        query.select(is.construct(
                        AssignmentDetails.class,
                        it.get("askedBy"),
                        it.get("answer"),
                        it.get("answerNote"),
                        it.get("parentId")))
                .where(is.equal(it.get("key"), card), VisibleCards.joined(is, query, it, eyes.where(Reading.TEAM)));
        return database.createQuery(query).getResultStream().findAny();
    }
}
