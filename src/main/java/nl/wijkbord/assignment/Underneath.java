package nl.wijkbord.assignment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardDetails;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.Circle;
import nl.wijkbord.card.Face;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Spot;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.VisibilityPolicy;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Reading;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;

/** What an assignment tells of the card it hangs under, and to whom. */
@Component
class Underneath {

    private final CardPages pages;
    private final Wijken wijken;
    private final Organisations organisations;
    private final CurrentViewer me;

    Underneath(CardPages pages, Wijken wijken, Organisations organisations, CurrentViewer me) {
        this.pages = pages;
        this.wijken = wijken;
        this.organisations = organisations;
        this.me = me;
    }

    /** How a new assignment looks, and with whom it is shared; with nobody where nobody logs in for who is asked. */
    record Place(Face face, Circle circle, boolean isUnseen) {}

    Place of(AssignmentInput input) {
        var parent = Optional.ofNullable(input.under()).map(this::parent);
        var face = parent.filter(it -> !organisations.isOutside(input.of()) && !sees(input.of(), it))
                .map(_ -> bare(input.face()))
                .orElse(input.face());
        return new Place(face, circle(input, parent), organisations.isOutside(input.of()));
    }

    private CardDetails parent(CardId id) {
        var parent = pages.find(id, me.get().clearance()).orElseThrow(() -> new NotPossible("card.not-found"));
        if (parent.row().number().kind() == CardKind.ASSIGNMENT) {
            throw new NotPossible("assignment.no-parent");
        }
        mustSeeForGood(parent);
        return parent;
    }

    /** Who looks along for a while would keep what it hung there, with place and kind: nobody is given work on such a card. */
    private void mustSeeForGood(CardDetails parent) {
        if (!VisibilityPolicy.allows(me.get().clearance().onAnyDay(), parent.scope(), wijken::team)) {
            throw new NotPossible("assignment.looks-along");
        }
    }

    private boolean sees(OrganisationId asked, CardDetails parent) {
        var everywhere =
                parent.row().wijken().stream().collect(Collectors.toMap(Function.identity(), _ -> Reading.FULL));
        return VisibilityPolicy.allows(new Clearance(Set.of(asked), everywhere), parent.scope(), wijken::team);
    }

    /** Whoever looks, and does not see the card it hangs under, hears what is asked, and nothing of where and why. */
    private static Face bare(Face face) {
        return face.at(new Spot(face.spot().wijkId(), null, "")).about(null).within(Priority.NORMAAL);
    }

    /** Who sees the card it hangs under sees the assignment; the partner asked sees the assignment, not that card. */
    private Circle circle(AssignmentInput input, Optional<CardDetails> parent) {
        var us = me.get().organisation();
        var named = new HashSet<OrganisationId>(List.of(us));
        if (!organisations.isOutside(input.of())) {
            named.add(input.of()); // a party that gets accounts later sees nothing of what was limited before
        }
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
}
