package nl.wijkbord.card;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbord.card.Succession.Succeeded;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.WijkId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two cards turn out to be about the same: one goes on, the other closes as its double. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class CardMerging {

    private final CardService cards;
    private final Succession succession;
    private final CardMoves moves;
    private final CardRelations relations;
    private final CurrentViewer me;

    CardMerging(CardService cards, Succession succession, CardMoves moves, CardRelations relations, CurrentViewer me) {
        this.cards = cards;
        this.succession = succession;
        this.moves = moves;
        this.relations = relations;
        this.me = me;
    }

    /**
     * The first card closes; its open assignments go on under the other one, and both keep the link.
     *
     * @param why why nobody has to be told of this closing, in the words of the viewer
     */
    @Transactional
    public Succeeded merge(CardRef ref, CardNumber into, String why) {
        var eyes = me.get().clearance();
        var from = cards.rows(List.of(ref.id()), eyes).stream()
                .findAny()
                .orElseThrow(() -> new NotPossible("card.not-found"));
        var to = cards.find(into, eyes).orElseThrow(() -> new NotPossible("card.not-found"));
        mayMerge(from, to);
        mustSeeForGood(to);
        return succession.succeed(
                ref, into, RelationKind.DUBBEL_VAN, new Closing(Outcome.DUBBEL, "", Feedback.NIET_NODIG, why));
    }

    /**
     * On the boards of which wijken the double stands and the card that goes on does not. To merge shows nobody a card: who
     * decides who sees the one that goes on puts it there.
     */
    public Set<WijkId> leftBehind(Succeeded merged) {
        var eyes = me.get().clearance();
        var left = boards(merged.closed().ref().id(), eyes);
        left.removeAll(boards(merged.to(), eyes));
        return left;
    }

    private Set<WijkId> boards(CardId card, Clearance eyes) {
        return cards.rows(List.of(card), eyes).stream()
                .flatMap(it -> it.wijken().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void mayMerge(CardRow from, CardRow to) {
        if (!me.get().coordinates(from.wijk()) || !me.get().coordinates(to.wijk())) {
            throw new NotPossible("card.merge.coordinator");
        }
        if (from.id().equals(to.id())) {
            throw new NotPossible("card.merge.itself");
        }
        if (from.number().kind() != to.number().kind() || from.number().kind() == CardKind.ASSIGNMENT) {
            throw new NotPossible("card.merge.kind");
        }
        if (!to.stage().isOpen()) {
            throw new NotPossible("card.merge.closed", to.number().toString());
        }
    }

    /** What goes along would stay there after one looked along. */
    private void mustSeeForGood(CardRow to) {
        if (cards.rows(List.of(to.id()), me.get().clearance().onAnyDay()).isEmpty()) {
            throw new NotPossible("card.merge.looks-along");
        }
    }

    /**
     * They are two matters after all, perhaps long after they were merged: the double is open again, to be talked about. What
     * went along to the other card stays there.
     */
    @Transactional
    public Moved split(CardRef ref, CardId other) {
        var eyes = me.get().clearance();
        if (!cards.rows(List.of(ref.id(), other), eyes).stream()
                .allMatch(it -> me.get().coordinates(it.wijk()))) {
            throw new NotPossible("card.merge.coordinator");
        }
        if (mergedInto(ref.id(), eyes).filter(it -> it.id().equals(other)).isEmpty()) {
            throw new NotPossible("card.split.none");
        }
        var opened = moves.move(ref, Stage.TE_BESPREKEN, null);
        relations.unlink(ref.id(), RelationKind.DUBBEL_VAN, other);
        return opened;
    }

    /** As if they had not been split; all of it stays in the history. */
    @Transactional
    public void undoSplit(Moved opened, CardNumber other) {
        var closed = moves.undo(opened);
        relations.link(closed.id(), RelationKind.DUBBEL_VAN, other);
    }

    /** The card of which this one is the double; empty when it is none, of several, or the other may not be seen. */
    public Optional<CardRow> mergedInto(CardId card, Clearance eyes) {
        var others = relations.of(card, eyes).stream()
                .filter(it -> it.forward() && it.kind() == RelationKind.DUBBEL_VAN)
                .map(RelatedCard::row)
                .toList();
        return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
    }

    /** As if they had not been merged; all of it stays in the history. */
    @Transactional
    public void undo(Succeeded merged) {
        succession.undo(merged);
    }
}
