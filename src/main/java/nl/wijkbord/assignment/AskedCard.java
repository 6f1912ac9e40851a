package nl.wijkbord.assignment;

import jakarta.persistence.MappedSuperclass;
import nl.wijkbord.card.Act;
import nl.wijkbord.card.Card;
import nl.wijkbord.card.CardDraft;
import nl.wijkbord.card.CardText;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What one organisation asks of another, and who of them may say what about it. */
@MappedSuperclass
abstract class AskedCard extends Card {

    /** The organisation that asked. */
    private OrganisationId askedBy;

    /** What whoever asked has to get from the one that was asked; blank when nothing was said. */
    private String needed;

    @SuppressWarnings("NullAway.Init")
    AskedCard() {}

    AskedCard(CardDraft draft, Act act) {
        super(draft, act);
        askedBy = act.organisation();
        needed = "";
    }

    OrganisationId askedBy() {
        return askedBy;
    }

    /** What is needed of the one that was asked; whoever asked says it. */
    void need(String words, Act act) {
        mustHaveAsked(act);
        var former = needed;
        needed = CardText.note(words, AssignmentInput.NEEDED);
        changed("needed", former, needed, act);
    }

    final void mustBeAsked(Act act) {
        if (!isAsked(act)) {
            throw new NotPossible("assignment.not-asked");
        }
    }

    final boolean isAsked(Act act) {
        return duty().lead().filter(act.organisation()::equals).isPresent();
    }

    final void mustBeOpen() {
        if (!stage().isOpen()) {
            throw new NotPossible("assignment.closed");
        }
    }

    final void mustHaveAsked(Act act) {
        if (!mayTell(act)) {
            throw new NotPossible("assignment.asker");
        }
    }

    /** Whoever asked, and who connects the partners, tell what an organisation said for which nobody logs in. */
    boolean mayTell(Act act) {
        return askedBy.equals(act.organisation()) || act.coordinates(wijk());
    }

    /** Whoever asked may ask another, and so may who connects the partners; the asked one chooses who there does it. */
    @Override
    protected void mustMayGive(@Nullable OrganisationId organisation, Act act) {
        var own = isAsked(act) && act.organisation().equals(organisation);
        if (!own && !mayTell(act)) {
            throw new NotPossible("assignment.give.asker");
        }
    }
}
