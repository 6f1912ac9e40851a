package nl.wijkbord.card;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.WijkId;

/** Who may see a card, for good or for a while, and who decides that. */
@MappedSuperclass
abstract class CardSight extends CardCalls {

    @Embedded
    private Sharing sharing;

    @SuppressWarnings("NullAway.Init")
    protected CardSight() {}

    CardSight(CardNumber called, Circle circle, Act act) {
        super(called, act);
        sharing = new Sharing(circle);
    }

    public abstract Duty duty();

    @Override
    public Set<WijkId> wijken() {
        return Stands.in(wijk(), sharing.also());
    }

    Sharing sharing() {
        return sharing;
    }

    /** @param team that of the wijk */
    void show(Visibility to, Set<OrganisationId> named, Set<OrganisationId> team, Act act) {
        mustMayShare(act);
        var former = sharing.toString();
        var newcomers = named.stream().filter(it -> !isSeenBy(it, act)).collect(Collectors.toSet());
        sharing.show(to, named, duty(), team);
        told(sharing.end(it -> to != Visibility.BEPERKT || sharing.reaches(it.partner())), act);
        changed("visibility", former, sharing, act);
        call(Call.SHARED, newcomers, act);
    }

    /** For a while, beside those who see it for good. */
    void share(Share share, Act act) {
        mustMayShare(act);
        var isNew = !isSeenBy(share.partner(), act);
        told(sharing.share(share), act);
        if (isNew) {
            var call = CardCall.to(share.partner(), null, id(), Call.SHARED, act);
            registerEvent(call.onceFor("share "
                    + share.at().truncatedTo(ChronoUnit.SECONDS))); // undone, and shared again as it was, is no news
        }
    }

    /** On the boards of these other wijken from now on. */
    void standAlsoIn(Set<WijkId> boards, Act act) {
        mustMayStandAlsoIn(boards, act);
        var isAdded = !sharing.also().containsAll(boards);
        told(sharing.standAlsoIn(boards), act);
        if (isAdded) {
            tellWatchers(act);
        }
    }

    /** Who decides who sees it says on which boards it stands; who connects the partners there may take it off that one. */
    final void mustMayStandAlsoIn(Set<WijkId> boards, Act act) {
        if (!mayShare(act) && !mayTakeOff(boards, act)) {
            throw new NotPossible("card.also.decide");
        }
    }

    private boolean mayTakeOff(Set<WijkId> boards, Act act) {
        return sharing.reaches(act.organisation())
                && sharing.also().containsAll(boards)
                && sharing.also().stream().filter(it -> !boards.contains(it)).allMatch(act::coordinates);
    }

    /** What grows out of a card stands where that stood: nobody new sees it, and nobody loses sight. */
    final void standFromTheStart(Set<WijkId> others, Act act) {
        told(sharing.standAlsoIn(others), act);
    }

    /** Where it lies now it need not also stand. */
    final void standNoLongerTwice(Act act) {
        var boards = new HashSet<>(sharing.also());
        boards.remove(wijk());
        told(sharing.standAlsoIn(boards), act);
    }

    private boolean isSeenBy(OrganisationId partner, Act act) {
        return sharing.reaches(partner)
                || sharing.shares().stream().anyMatch(it -> it.partner().equals(partner) && it.holds(act.today()));
    }

    void stopSharing(OrganisationId partner, Act act) {
        mustMayShare(act);
        told(sharing.end(it -> it.partner().equals(partner)), act);
    }

    /** The day came until which it was shared. */
    void endShares(Act act) {
        told(sharing.end(it -> !it.holds(act.today())), act);
    }

    /** Whoever does not work where it goes looks along no longer. */
    void endShares(Set<OrganisationId> team, Act act) {
        told(sharing.end(it -> !team.contains(it.partner())), act);
    }

    /** Who made the card, and who connects the partners, decide who may see it; not who only looks along. */
    final boolean mayShare(Act act) {
        return (isCreatedBy(act.by()) || act.coordinates(wijk())) && sharing.reaches(act.organisation());
    }

    private void mustMayShare(Act act) {
        if (!mayShare(act)) {
            throw new NotPossible("card.share.coordinator");
        }
    }

    @Override
    Optional<OrganisationId> confined() {
        return sharing.confined();
    }

    final void told(List<FieldChange> changes, Act act) {
        changes.forEach(it -> tell("card.changed", it, act));
    }
}
