package nl.wijkbord.assignment;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkbord.card.CardDetails;
import nl.wijkbord.card.CardEditing;
import nl.wijkbord.card.CardGuard;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.Circle;
import nl.wijkbord.card.Face;
import nl.wijkbord.card.Moved;
import nl.wijkbord.card.NewCards;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Spot;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.VisibilityPolicy;
import nl.wijkbord.card.VisibleCards;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Reading;
import nl.wijkbord.wijk.Wijken;
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
    private final CardPages pages;
    private final Wijken wijken;
    private final CurrentViewer me;

    AssignmentService(
            EntityManager database,
            CardEditing editing,
            NewCards newCards,
            CardGuard guard,
            CardPages pages,
            Wijken wijken,
            CurrentViewer me) {
        this.database = database;
        this.editing = editing;
        this.newCards = newCards;
        this.guard = guard;
        this.pages = pages;
        this.wijken = wijken;
        this.me = me;
    }

    /** Asks an organisation, perhaps the own one, to do something. */
    @Transactional
    public CardRef ask(AssignmentInput input) {
        var parent = Optional.ofNullable(input.under()).map(this::parent);
        var face = parent.filter(it -> !sees(input.of(), it))
                .map(_ -> bare(input.face()))
                .orElse(input.face());
        var circle = circle(input, parent);
        var draft = newCards.draft(CardKind.ASSIGNMENT, face, circle, input.reason());
        return editing.add(new Assignment(draft, Request.of(input), editing.act()));
    }

    private CardDetails parent(CardId id) {
        var parent = pages.find(id, me.get().clearance()).orElseThrow(() -> new NotPossible("card.not-found"));
        if (parent.row().number().kind() == CardKind.ASSIGNMENT) {
            throw new NotPossible("assignment.no-parent");
        }
        return parent;
    }

    private boolean sees(OrganisationId asked, CardDetails parent) {
        var wijk = parent.row().wijk();
        var eyes = new Clearance(Set.of(asked), Map.of(wijk, Reading.FULL));
        return VisibilityPolicy.allows(eyes, parent.scope(), wijken.team(wijk));
    }

    /** Whoever does not see the card it hangs under hears what is asked, and nothing of where and why. */
    private static Face bare(Face face) {
        return face.at(new Spot(face.spot().wijkId(), null, "")).about(null).within(Priority.NORMAAL);
    }

    /** Who sees the card it hangs under sees the assignment; the partner asked sees the assignment, not that card. */
    private Circle circle(AssignmentInput input, Optional<CardDetails> parent) {
        var us = me.get().organisation();
        var named = new HashSet<OrganisationId>(List.of(us, input.of()));
        parent.ifPresent(it -> {
            named.add(it.row().owner());
            named.addAll(it.audience());
        });
        return new Circle(shown(input, parent), us, named);
    }

    /** What only the own organisation may see is not kept from the one that is asked. */
    private Visibility shown(AssignmentInput input, Optional<CardDetails> parent) {
        var chosen = Optional.ofNullable(input.shown()).orElse(Visibility.WIJKTEAM);
        return switch (parent.map(it -> it.row().visibility()).orElse(chosen)) {
            case OPENBAAR -> parent.isEmpty() ? Visibility.OPENBAAR : Visibility.WIJKTEAM;
            case WIJKTEAM -> Visibility.WIJKTEAM;
            case BEPERKT -> Visibility.BEPERKT;
            case EIGEN_ORGANISATIE ->
                input.of().equals(me.get().organisation()) ? Visibility.EIGEN_ORGANISATIE : Visibility.BEPERKT;
        };
    }

    @Transactional
    public Moved accept(CardRef ref) {
        return editing.move(ref, Assignment.class, Assignment::accept);
    }

    @Transactional
    public Moved handBack(CardRef ref, String reason, Reason why) {
        guard.check("note", reason, why);
        return editing.move(ref, Assignment.class, (it, act) -> it.handBack(reason, act));
    }

    @Transactional
    public Moved done(CardRef ref, String result, Reason why) {
        guard.check("note", result, why);
        return editing.move(ref, Assignment.class, (it, act) -> it.done(result, act));
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
