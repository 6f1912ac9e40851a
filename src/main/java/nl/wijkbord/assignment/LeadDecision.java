package nl.wijkbord.assignment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.card.Act;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardText;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** Who was to react first, as the partners decided it once; a later decision stands beside it. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the fields
class LeadDecision {

    @Id
    private UUID id;

    private CardId cardId;
    private @Nullable UUID consultationId;
    private OrganisationId firstId;
    private @Nullable UserId personId;

    @ElementCollection
    @CollectionTable(name = "decision_support", joinColumns = @JoinColumn(name = "decision_id"))
    @Column(name = "organisation_id")
    private Set<OrganisationId> support = new HashSet<>();

    private String reason;
    private String dissent;
    private UserId decidedBy;
    private OrganisationId decidedFor;
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected LeadDecision() {}

    LeadDecision(CardId card, @Nullable UUID consultation, DecisionInput input, Act act) {
        id = UUID.randomUUID();
        cardId = card;
        consultationId = consultation;
        firstId = input.first();
        personId = input.person();
        support.addAll(input.support());
        support.remove(firstId);
        reason = CardText.note(input.why(), DecisionInput.WORDS);
        dissent = CardText.note(input.dissent(), DecisionInput.WORDS);
        decidedBy = act.by();
        decidedFor = act.organisation();
        decidedAt = act.at();
    }

    DecisionRow row() {
        return new DecisionRow(firstId, personId, Set.copyOf(support), reason, dissent, decidedFor, decidedAt);
    }
}
