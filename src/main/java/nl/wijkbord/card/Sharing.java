package nl.wijkbord.card;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;

/** Whose card it is and with whom it is shared. */
@Embeddable
class Sharing {

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    private OrganisationId ownerId;

    @ElementCollection
    @CollectionTable(name = "card_audience", joinColumns = @JoinColumn(name = "card_id"))
    @Column(name = "organisation_id")
    private Set<OrganisationId> audience = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Sharing() {}

    Sharing(Circle circle) {
        visibility = circle.visibility();
        ownerId = circle.owner();
        audience.addAll(circle.named());
    }

    Visibility visibility() {
        return visibility;
    }

    OrganisationId owner() {
        return ownerId;
    }

    Set<OrganisationId> audience() {
        return Set.copyOf(audience);
    }

    void show(Visibility to, Set<OrganisationId> named, Duty duty) {
        if (to == Visibility.BEPERKT && named.isEmpty()) {
            throw new NotPossible("card.share.nobody");
        }
        visibility = to;
        audience.clear();
        if (to == Visibility.BEPERKT) {
            audience.addAll(named);
        }
        if (!duty.everybody().allMatch(this::reaches)) {
            throw new NotPossible("card.share.partner-loses");
        }
    }

    @Override
    public String toString() {
        return (visibility + " " + CardText.list(audience)).strip();
    }

    /** The organisation to which everything about the card is confined. */
    Optional<OrganisationId> confined() {
        return visibility == Visibility.EIGEN_ORGANISATIE ? Optional.of(ownerId) : Optional.empty();
    }

    boolean reaches(OrganisationId organisation) {
        return switch (visibility) {
            case OPENBAAR, WIJKTEAM -> true;
            case BEPERKT -> ownerId.equals(organisation) || audience.contains(organisation);
            case EIGEN_ORGANISATIE -> ownerId.equals(organisation);
        };
    }
}
