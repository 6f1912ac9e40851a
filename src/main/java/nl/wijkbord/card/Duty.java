package nl.wijkbord.card;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** Who keeps a card moving, who helps, and before when. */
@Embeddable
public class Duty {

    private @Nullable OrganisationId leadId;
    private @Nullable UserId leadUserId;
    private @Nullable LocalDate due;

    @ElementCollection
    @CollectionTable(name = "card_partner", joinColumns = @JoinColumn(name = "card_id"))
    @Column(name = "organisation_id")
    private Set<OrganisationId> partners = new HashSet<>();

    public Optional<OrganisationId> lead() {
        return Optional.ofNullable(leadId);
    }

    public Optional<UserId> leadUser() {
        return Optional.ofNullable(leadUserId);
    }

    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    public Set<OrganisationId> partners() {
        return Set.copyOf(partners);
    }

    /** Somebody has to be at work on what is taken up. */
    void mustSuit(Stage next) {
        if (next == Stage.OPGEPAKT && leadId == null) {
            throw new NotPossible("card.move.needs-lead");
        }
    }

    /** Whoever has something to do on the card. */
    Stream<OrganisationId> everybody() {
        return Stream.concat(partners.stream(), Stream.ofNullable(leadId));
    }

    /** What it changes, for the history. */
    List<FieldChange> lead(@Nullable OrganisationId organisation, @Nullable UserId person, Sharing sharing) {
        if (organisation != null && !sharing.reaches(organisation)) {
            throw new NotPossible("card.lead.cannot-see");
        }
        var changes = Stream.of(change("lead", leadId, organisation), change("leadUser", leadUserId, person))
                .filter(it -> !Objects.equals(it.former(), it.latter()))
                .toList();
        leadId = organisation;
        leadUserId = person;
        if (organisation != null) {
            partners.remove(organisation);
        }
        return changes;
    }

    private static FieldChange change(String field, @Nullable Object former, @Nullable Object latter) {
        return new FieldChange(field, CardText.of(former), CardText.of(latter));
    }

    Charge charge() {
        return new Charge(leadId, leadUserId, partners());
    }

    void restore(Charge former) {
        leadId = former.lead();
        leadUserId = former.person();
        partners.clear();
        partners.addAll(former.partners());
    }

    void partners(Set<OrganisationId> helpers, Sharing sharing) {
        if (!helpers.stream().allMatch(sharing::reaches)) {
            throw new NotPossible("card.lead.cannot-see");
        }
        partners.clear();
        partners.addAll(helpers);
        partners.removeIf(it -> it.equals(leadId));
    }

    void due(@Nullable LocalDate day) {
        CardDay.mustBePossible(day);
        due = day;
    }
}
