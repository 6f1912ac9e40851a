package nl.wijkbord.card;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
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

    @Embedded
    private @Nullable Offer offer;

    @Embedded
    private @Nullable HandedBack handedBack;

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

    /** What another organisation has still to answer. */
    public Optional<Offer> offer() {
        return Optional.ofNullable(offer);
    }

    Optional<HandedBack> handedBack() {
        return Optional.ofNullable(handedBack);
    }

    /** Somebody has to be at work on what is taken up. */
    void mustSuit(Stage next) {
        if (next == Stage.OPGEPAKT && leadId == null) {
            throw new NotPossible("card.move.needs-lead");
        }
    }

    /** Whoever has something to do on the card. */
    Stream<OrganisationId> everybody() {
        return Stream.concat(
                partners.stream(), Stream.concat(Stream.ofNullable(leadId), Stream.ofNullable(offeredTo())));
    }

    /** What it changes, for the history. */
    List<FieldChange> lead(@Nullable OrganisationId organisation, @Nullable UserId person, Sharing sharing) {
        if (!Objects.equals(leadId, organisation)) {
            mustReach(organisation, sharing);
        }
        return lead(organisation, person);
    }

    /** The same for one for which nobody logs in: it has no eyes to see the card with. */
    List<FieldChange> leadUnseen(OrganisationId organisation) {
        return lead(organisation, null);
    }

    private List<FieldChange> lead(@Nullable OrganisationId organisation, @Nullable UserId person) {
        var changes = changes(change("lead", leadId, organisation), change("leadUser", leadUserId, person));
        leadId = organisation;
        leadUserId = person;
        partners.removeIf(it -> offer == null && it.equals(organisation));
        return changes;
    }

    boolean isLedBy(OrganisationId organisation) {
        return organisation.equals(leadId);
    }

    /** Somebody leads it who said yes: nobody else is asked, and who said no before does not matter any more. */
    List<FieldChange> settled() {
        var asked = Objects.equals(offeredTo(), leadId) ? null : offeredTo();
        offer = null;
        handedBack = null;
        partners.remove(leadId);
        return changes(change("offer", asked, null));
    }

    /** Whoever has the card keeps it until the other says yes; null: nobody is asked any more. */
    List<FieldChange> offer(@Nullable Offer next, Sharing sharing) {
        mustReach(next == null ? null : next.to(), sharing);
        var changes = Offer.changes(offer, next);
        offer = next;
        partners.removeIf(it -> next == null && it.equals(leadId));
        return changes;
    }

    /** What this organisation was asked; it says no when it was not, or no longer. */
    Offer offeredTo(OrganisationId organisation) {
        return offer().filter(it -> it.to().equals(organisation)).orElseThrow(() -> new NotPossible("card.offer.gone"));
    }

    /** Whether just this was asked already, and not answered. */
    boolean isOffered(@Nullable OrganisationId organisation, @Nullable UserId person) {
        return offer != null && offer.to().equals(organisation) && Objects.equals(offer.person(), person);
    }

    private @Nullable OrganisationId offeredTo() {
        return offer == null ? null : offer.to();
    }

    /** The organisation says no; whoever has the card keeps it. */
    List<FieldChange> handBack(OrganisationId organisation, String reason, Act act) {
        var asked = offeredTo(organisation).to();
        if (reason.isBlank()) {
            throw new NotPossible("card.offer.reason");
        }
        var note = CardText.note(reason, HandedBack.REASON);
        refused(asked, note, act);
        offer = null;
        partners.remove(leadId);
        return changes(change("offer", asked, null), change("handedBack", null, note));
    }

    /** One more in a row. */
    void refused(OrganisationId organisation, String note, Act act) {
        var times = handedBack().map(HandedBack::times).orElse(0) + 1;
        handedBack = new HandedBack(organisation, note, act.at(), times);
    }

    /** Nothing changes when this person neither does it nor was asked to. */
    List<FieldChange> passOn(UserId from, @Nullable UserId to) {
        var doer = from.equals(leadUserId) ? to : leadUserId;
        var asked = offer != null && from.equals(offer.person()) ? offer.toAnybody() : offer;
        var changes = Stream.concat(
                        changes(change("leadUser", leadUserId, doer)).stream(), Offer.changes(offer, asked).stream())
                .toList();
        leadUserId = doer;
        offer = asked;
        return changes;
    }

    /** Whether so many said no that who connects the partners decides. */
    boolean isForTheCoordinator() {
        return handedBack().filter(HandedBack::isForTheCoordinator).isPresent();
    }

    private static void mustReach(@Nullable OrganisationId organisation, Sharing sharing) {
        if (organisation != null && !sharing.reaches(organisation)) {
            throw new NotPossible("card.lead.cannot-see");
        }
    }

    static List<FieldChange> changes(FieldChange... some) {
        return Stream.of(some)
                .filter(it -> !Objects.equals(it.former(), it.latter()))
                .toList();
    }

    static FieldChange change(String field, @Nullable Object former, @Nullable Object latter) {
        return new FieldChange(field, CardText.of(former), CardText.of(latter));
    }

    Charge charge() {
        return new Charge(leadId, leadUserId, partners(), offer, handedBack);
    }

    void restore(Charge former) {
        leadId = former.lead();
        leadUserId = former.person();
        offer = former.offer();
        handedBack = former.handedBack();
        partners.clear();
        partners.addAll(former.partners());
    }

    void partners(Set<OrganisationId> helpers, Sharing sharing) {
        if (!helpers.stream().allMatch(sharing::reaches)) {
            throw new NotPossible("card.lead.cannot-see");
        }
        partners.clear();
        partners.addAll(helpers);
        partners.removeIf(it -> offer == null && it.equals(leadId)); // it may help once another leads
    }

    void due(@Nullable LocalDate day) {
        CardDay.mustBePossible(day);
        due = day;
    }
}
