package nl.wijkbord.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.card.Priority;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.problem.Conflict;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.WijkId;
import org.jspecify.annotations.Nullable;

/** Which organisation is proposed to react first to some cards; what is left open fits every card. */
@Entity
class RoutingRule {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private int sortOrder;
    private @Nullable String theme;
    private @Nullable UUID categoryId;
    private @Nullable WijkId wijkId;

    @Enumerated(EnumType.STRING)
    private @Nullable Priority priority;

    @Enumerated(EnumType.STRING)
    private @Nullable TimeOfDay timeOfDay;

    private OrganisationId organisationId;
    private @Nullable UserId personId;
    private boolean active;

    @SuppressWarnings("NullAway.Init")
    protected RoutingRule() {}

    RoutingRule(RuleInput input) {
        id = UUID.randomUUID();
        become(input);
    }

    final void become(RuleInput input) {
        sortOrder = input.position();
        theme = input.theme();
        categoryId = input.category() == null ? null : input.category().id();
        wijkId = input.wijk() == null ? null : input.wijk().id();
        priority = input.priority();
        timeOfDay = input.time();
        organisationId = input.organisation().id();
        personId = input.person() == null ? null : input.person().id();
        active = input.active();
    }

    /** Whoever is named leaves; a successor who works there for that organisation is named instead, or nobody. */
    void passOn(@Nullable UserId successor, RuleNames names) {
        personId = successor != null && names.works(successor, organisationId, wijk()) ? successor : null;
    }

    boolean isActive() {
        return active;
    }

    /** Refuses a form that was filled when this rule was otherwise. */
    void mustBe(long seen) {
        Conflict.unlessSame(seen, version());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Optional<WijkId> wijk() {
        return Optional.ofNullable(wijkId);
    }

    private @Nullable PersonName person(RuleNames names) {
        return Optional.ofNullable(personId)
                .flatMap(it -> names.person(it, organisationId))
                .orElse(null);
    }

    /** Empty when what it is about is not there any more. */
    Optional<RuleInput> input(RuleNames names) {
        var category = Optional.ofNullable(categoryId).flatMap(names::category);
        var wijk = wijk().flatMap(names::wijk);
        var isWhole = category.isPresent() == (categoryId != null) && wijk.isPresent() == (wijkId != null);
        return names.organisation(organisationId)
                .filter(_ -> isWhole)
                .map(it -> new RuleInput(
                        sortOrder,
                        theme,
                        category.orElse(null),
                        wijk.orElse(null),
                        priority,
                        timeOfDay,
                        it,
                        person(names),
                        active));
    }
}
