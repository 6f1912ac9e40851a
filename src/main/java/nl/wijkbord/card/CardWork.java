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
import nl.wijkbord.wijk.Wijken;
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
    private final Wijken wijken;
    private final CurrentViewer me;

    CardWork(
            CardEditing editing,
            Categories categories,
            CardGuard guard,
            CardMarks marks,
            Relocation relocation,
            Wijken wijken,
            CurrentViewer me) {
        this.editing = editing;
        this.categories = categories;
        this.guard = guard;
        this.marks = marks;
        this.relocation = relocation;
        this.wijken = wijken;
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
            categories.requireConfined(card.face().categoryId(), to);
            card.show(to, named, wijken.team(card.wijken()), act);
        });
    }

    /** Lets a partner see a limited card for a while; in the place of what was agreed with that partner before. */
    @Transactional
    public CardRef share(CardRef ref, ShareInput input) {
        guard.check("purpose", input.purpose(), input.reason());
        return editing.change(ref, Card.class, (card, act) -> {
            if (!wijken.team(card.wijken()).contains(input.partner())) {
                throw new NotPossible("card.while.not-in-team");
            }
            card.share(Share.of(input, act), act);
        });
    }

    /** As it was shared before that was ended. */
    @Transactional
    public CardRef shareAgain(CardRef ref, Share former) {
        return editing.change(ref, Card.class, (card, act) -> card.share(former, act));
    }

    /** The partner does not see it any more, from this moment. */
    @Transactional
    public CardRef stopSharing(CardRef ref, OrganisationId partner) {
        return editing.change(ref, Card.class, (card, act) -> card.stopSharing(partner, act));
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
