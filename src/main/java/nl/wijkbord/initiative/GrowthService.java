package nl.wijkbord.initiative;

import nl.wijkbord.card.CardDetails;
import nl.wijkbord.card.CardDraft;
import nl.wijkbord.card.CardEditing;
import nl.wijkbord.card.CardGuard;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.Circle;
import nl.wijkbord.card.Closing;
import nl.wijkbord.card.Face;
import nl.wijkbord.card.Feedback;
import nl.wijkbord.card.NewCards;
import nl.wijkbord.card.Outcome;
import nl.wijkbord.card.RelationKind;
import nl.wijkbord.card.Spot;
import nl.wijkbord.card.Succession;
import nl.wijkbord.card.VisibilityPolicy;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.wijk.Wijken;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grows what residents want to do out of a signal. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class GrowthService {

    private final CardPages pages;
    private final CardEditing editing;
    private final Succession succession;
    private final NewCards newCards;
    private final CardGuard guard;
    private final Wijken wijken;
    private final CurrentViewer me;

    GrowthService(
            CardPages pages,
            CardEditing editing,
            Succession succession,
            NewCards newCards,
            CardGuard guard,
            Wijken wijken,
            CurrentViewer me) {
        this.pages = pages;
        this.editing = editing;
        this.succession = succession;
        this.newCards = newCards;
        this.guard = guard;
        this.wijken = wijken;
        this.me = me;
    }

    /** The signal is closed, as it was seen; both keep the link, and what is still to be done goes along. */
    @Transactional
    public CardRef growFrom(CardRef seen, GrowthInput input) {
        guard.check("initiator", input.initiator(), input.reason());
        var signal = signal(seen.id());
        mustSeeForGood(signal);
        var draft = draft(signal, input);
        var ref = editing.add(new Initiative(draft, input.initiator(), editing.act()));
        var _ = succession.succeed(seen, draft.number(), RelationKind.LEIDDE_TOT, grown(draft.number()));
        return ref;
    }

    private CardDetails signal(CardId id) {
        return pages.find(id, me.get().clearance())
                .filter(it -> it.row().number().kind() == CardKind.SIGNAL)
                .orElseThrow(() -> new NotPossible("card.not-found"));
    }

    /** Who looks along for a while would not see what grew: that is for those between whom the signal is. */
    private void mustSeeForGood(CardDetails signal) {
        if (!VisibilityPolicy.allows(me.get().clearance().onAnyDay(), signal.scope(), wijken::team)) {
            throw new NotPossible("initiative.grow.looks-along");
        }
    }

    /** What it is about differs from the signal, so that is left to be chosen. */
    private CardDraft draft(CardDetails signal, GrowthInput input) {
        var row = signal.row();
        var spot = new Spot(row.wijk(), row.buurt(), row.place());
        var face = new Face(input.title(), input.description(), spot, null, row.priority());
        var circle = switch (row.visibility()) {
            case OPENBAAR, WIJKTEAM -> newCards.own(row.visibility());
            case BEPERKT, EIGEN_ORGANISATIE -> Circle.of(signal);
        };
        return newCards.draft(CardKind.INITIATIVE, face, circle, row.also(), input.reason());
    }

    /** Whoever told it hears of it through the initiative; a number says which one in every language. */
    private static Closing grown(CardNumber into) {
        return new Closing(Outcome.OMGEZET_IN_INITIATIEF, "", Feedback.NIET_NODIG, into.toString());
    }
}
