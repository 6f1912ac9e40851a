package nl.wijkbord.card;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people can do with every card, of whatever kind. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class CardWork {

    private final CardEditing editing;
    private final Categories categories;
    private final CardGuard guard;
    private final CardMarks marks;
    private final Relocation relocation;
    private final CurrentViewer me;

    CardWork(
            CardEditing editing,
            Categories categories,
            CardGuard guard,
            CardMarks marks,
            Relocation relocation,
            CurrentViewer me) {
        this.editing = editing;
        this.categories = categories;
        this.guard = guard;
        this.marks = marks;
        this.relocation = relocation;
        this.me = me;
    }

    /** Changes what the card says; the reason tells why what looks like personal data may stay. */
    @Transactional
    public CardRef say(CardRef ref, UnaryOperator<Face> edit, Reason reason) {
        return editing.change(ref, Card.class, (card, act) -> {
            var next = edit.apply(card.face());
            if (!Objects.equals(next.categoryId(), card.face().categoryId())) {
                categories.require(
                        card.number().kind(), next.categoryId(), card.scope().visibility());
            }
            guard.checkChange(card.face(), next, reason);
            card.say(edit, act);
        });
    }

    /** Says where it is; in another wijk only for who writes in both. */
    @Transactional
    public CardRef settle(CardRef ref, Spot spot, Reason reason) {
        return editing.change(ref, Card.class, (card, act) -> {
            guard.checkChange(card.face(), card.face().at(spot), reason);
            if (spot.wijkId().equals(card.wijk())) {
                card.settle(spot, act);
            } else {
                relocation.move(card, spot, act);
            }
        });
    }

    @Transactional
    public CardRef belongsTo(CardRef ref, Set<Domain> domains) {
        return editing.change(ref, Card.class, (card, act) -> card.belongsTo(domains, act));
    }

    @Transactional
    public CardRef expectBefore(CardRef ref, @Nullable LocalDate day) {
        return editing.change(ref, Card.class, (card, act) -> card.expectBefore(day, act));
    }

    /** The card itself knows who may give it to whom, null: to nobody; whoever did it may take it back. */
    @Transactional
    public Moved giveTo(CardRef ref, @Nullable OrganisationId organisation, @Nullable UserId person) {
        return editing.move(ref, Card.class, (card, act) -> card.giveTo(organisation, person, act));
    }

    @Transactional
    public CardRef helpedBy(CardRef ref, Set<OrganisationId> helpers) {
        return editing.change(ref, Card.class, (card, act) -> card.helpedBy(helpers, act));
    }

    /** Who made the card, and who connects the partners, decide who may see it. */
    @Transactional
    public CardRef show(CardRef ref, Visibility to, Set<OrganisationId> named) {
        return editing.change(ref, Card.class, (card, act) -> {
            if (!card.isCreatedBy(act.by()) && !act.coordinates(card.wijk())) {
                throw new NotPossible("card.share.coordinator");
            }
            categories.requireConfined(card.face().categoryId(), to);
            card.show(to, named, act);
        });
    }

    /** Into the bin; for 30 days it can come back. */
    @Transactional
    public CardRef remove(CardRef ref) {
        return editing.change(ref, Card.class, Card::remove);
    }

    @Transactional
    public CardRef bringBack(CardRef ref) {
        return editing.changeInBin(ref, Card::bringBack);
    }

    /** Keeps a card at hand, or no longer. */
    @Transactional
    public void favour(CardId card, boolean wanted) {
        marks.favour(me.get().id(), card, wanted);
    }

    public boolean isFavourite(CardId card) {
        return marks.isFavourite(me.get().id(), card);
    }
}
