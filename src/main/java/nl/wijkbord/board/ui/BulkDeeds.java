package nl.wijkbord.board.ui;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.CardRelations;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Categories;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.card.Charge;
import nl.wijkbord.card.Closing;
import nl.wijkbord.card.Face;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.RelationKind;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Waiting;
import nl.wijkbord.card.ui.CardParties;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be done to several cards at once. */
@Component
class BulkDeeds {

    private final CardMoves moves;
    private final CardWork work;
    private final CardRelations relations;
    private final Categories categories;
    private final CardParties parties;
    private final CurrentViewer me;

    BulkDeeds(
            CardMoves moves,
            CardWork work,
            CardRelations relations,
            Categories categories,
            CardParties parties,
            CurrentViewer me) {
        this.moves = moves;
        this.work = work;
        this.relations = relations;
        this.categories = categories;
        this.parties = parties;
        this.me = me;
    }

    boolean mayWork() {
        Viewer viewer = me.get();
        return viewer.seats().keySet().stream().anyMatch(viewer::writesIn);
    }

    /** What nobody leads yet, but not by who only looks along for a while. */
    boolean mayTake(CardRow card) {
        return card.lead() == null && mayLead(List.of(card));
    }

    /** Whether my organisation may react first on one of these at least; each card tells for itself. */
    boolean mayLead(List<CardRow> some) {
        return parties.seesForGood(some);
    }

    /** My organisation reacts first; where it does already, whoever has it in hand keeps it. */
    void take(List<CardRow> cards) {
        var us = me.get().organisation();
        BulkWork.on(cards, card -> give(card, us, us.equals(card.lead()) ? card.leadUser() : null));
    }

    /** An organisation reacts first, and perhaps somebody there. */
    void give(List<CardRow> cards, Charge charge) {
        BulkWork.on(cards, card -> give(card, charge.lead(), charge.person()));
    }

    private Runnable give(CardRow card, @Nullable OrganisationId lead, @Nullable UserId person) {
        var given = work.giveTo(card.ref(), lead, person);
        return () -> moves.undo(given);
    }

    void prioritise(List<CardRow> cards, Priority howSoon) {
        BulkWork.on(cards, card -> say(card, it -> it.within(howSoon), it -> it.within(card.priority())));
    }

    void categorise(List<CardRow> cards, String slug) {
        UUID category = categories.find(slug).map(CategoryName::id).orElse(null);
        BulkWork.on(cards, card -> say(card, it -> it.about(category), it -> it.about(card.category())));
    }

    private Runnable say(CardRow card, UnaryOperator<Face> edit, UnaryOperator<Face> back) {
        var said = work.say(card.ref(), edit, Reason.NONE);
        return () -> work.say(said, back, Reason.NONE);
    }

    void move(List<CardRow> cards, Stage stage) {
        BulkWork.on(cards, card -> {
            var moved = moves.move(card.ref(), stage, null);
            return () -> moves.undo(moved);
        });
    }

    void waitFor(List<CardRow> cards, Waiting what, Reason reason) {
        BulkWork.on(cards, card -> {
            var moved = moves.waitFor(card.ref(), what, reason);
            return () -> moves.undo(moved);
        });
    }

    /** They belong with another card. */
    void link(List<CardRow> cards, CardNumber number) {
        BulkWork.on(cards, card -> {
            var other = relations.link(card.id(), RelationKind.HOORT_BIJ, number);
            return () -> relations.unlink(card.id(), RelationKind.HOORT_BIJ, other);
        });
    }

    /** With one result and one reason for all of them. */
    void close(List<CardRow> cards, Closing closing, Reason reason) {
        BulkWork.on(cards, card -> {
            var moved = moves.close(card.ref(), closing, reason);
            return () -> moves.undo(moved);
        });
    }
}
