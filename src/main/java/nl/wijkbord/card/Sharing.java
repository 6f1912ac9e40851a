package nl.wijkbord.card;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.WijkId;
import org.jspecify.annotations.Nullable;

/** Whose card it is and with whom it is shared. */
@Embeddable
class Sharing {

    /** As the history knows on which other boards it stands. */
    static final String ALSO = "also";

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    private OrganisationId ownerId;

    @ElementCollection
    @CollectionTable(name = "card_audience", joinColumns = @JoinColumn(name = "card_id"))
    @Column(name = "organisation_id")
    private Set<OrganisationId> audience = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "card_share", joinColumns = @JoinColumn(name = "card_id"))
    private Set<Share> shares = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "card_also_in", joinColumns = @JoinColumn(name = "card_id"))
    @Column(name = "wijk_id")
    private Set<WijkId> also = new HashSet<>();

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

    Set<Share> shares() {
        return Set.copyOf(shares);
    }

    /** On the boards of which other wijken it stands. */
    Set<WijkId> also() {
        return Set.copyOf(also);
    }

    /** From now on on these; what it changes, for the history. */
    List<FieldChange> standAlsoIn(Set<WijkId> boards) {
        var gone = also.stream().filter(it -> !boards.contains(it)).map(it -> board(it, null));
        var added = boards.stream().filter(it -> !also.contains(it)).map(it -> board(null, it));
        var changes = Stream.concat(gone, added).toList();
        also.retainAll(boards);
        also.addAll(boards);
        return changes;
    }

    private static FieldChange board(@Nullable WijkId former, @Nullable WijkId latter) {
        return Duty.change(ALSO, former == null ? null : former.value(), latter == null ? null : latter.value());
    }

    /** In the place of what was agreed with the same partner before. */
    List<FieldChange> share(Share share) {
        if (visibility != Visibility.BEPERKT) {
            throw new NotPossible("card.while.only-limited");
        }
        if (reaches(share.partner())) {
            throw new NotPossible("card.while.sees-it");
        }
        var changes = new ArrayList<>(end(it -> it.partner().equals(share.partner()) && !it.holds(share.day())));
        var former = shares.stream()
                .filter(it -> it.partner().equals(share.partner()))
                .findAny();
        former.ifPresent(shares::remove);
        shares.add(former.map(share::instead).orElse(share));
        changes.add(change(former.map(Share::toString).orElse(null), share.toString()));
        return changes;
    }

    /** What it changes, for the history. */
    List<FieldChange> end(Predicate<Share> which) {
        var ended = shares.stream().filter(which).toList();
        ended.forEach(shares::remove);
        return ended.stream().map(it -> change(it.toString(), null)).toList();
    }

    private static FieldChange change(@Nullable String former, @Nullable String latter) {
        return new FieldChange(Share.FIELD, former, latter);
    }

    /** @param team that of the wijk: whoever is not in it, such as a school, sees nothing that it could lose */
    void show(Visibility to, Set<OrganisationId> named, Duty duty, Set<OrganisationId> team) {
        if (to == Visibility.BEPERKT && named.isEmpty()) {
            throw new NotPossible("card.share.nobody");
        }
        var seeing =
                duty.everybody().filter(team::contains).filter(this::reaches).toList();
        visibility = to;
        audience.clear();
        if (to == Visibility.BEPERKT) {
            audience.addAll(named);
        }
        if (!seeing.stream().allMatch(this::reaches)) {
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
