package nl.wijkbord.assignment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.card.CategoryUse;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.wijk.WijkName;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the rules by which somebody is proposed to react first: who connects the partners those of that wijk. */
@Service
@PreAuthorize("hasAnyRole('CARDS', 'SETTINGS')")
@Transactional(readOnly = true)
public class RuleService {

    private final RuleRepository rules;
    private final RuleNames names;
    private final Routing routing;
    private final CurrentViewer me;
    private final ApplicationEventPublisher events;

    RuleService(
            RuleRepository rules,
            RuleNames names,
            Routing routing,
            CurrentViewer me,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.names = names;
        this.routing = routing;
        this.me = me;
        this.events = events;
    }

    /** Those of all wijken and of the own ones, in the order in which they count. */
    public List<RuleRow> all() {
        return rules.findInOrder().stream()
                .filter(it -> isKeeper()
                        || it.wijk()
                                .filter(wijk -> !me.get().seats().containsKey(wijk))
                                .isEmpty())
                .flatMap(it -> it
                        .input(names)
                        .map(rule -> new RuleRow(
                                it.id(), it.version(), rule, mayChange(it.wijk().orElse(null))))
                        .stream())
                .toList();
    }

    public Optional<RuleRow> find(UUID id) {
        return all().stream().filter(it -> it.id().equals(id)).findAny();
    }

    private boolean isKeeper() {
        return me.get().offices().contains(Role.ADMIN);
    }

    /** Rules for every wijk are for who keeps the settings. */
    public boolean mayChange(@Nullable WijkId wijk) {
        return isKeeper() || (wijk != null && me.get().coordinates(wijk));
    }

    /** Whom the rule that counts would propose: to try them out. */
    public Optional<Proposal> tried(Situation situation) {
        if (!isKeeper() && !me.get().seats().containsKey(situation.wijk())) {
            return Optional.empty();
        }
        return routing.proposal(situation, _ -> true);
    }

    @Transactional
    public void add(RuleInput input) {
        check(input);
        rules.save(new RoutingRule(input));
        events.publishEvent(RuleChanged.of(null, input));
    }

    /**
     * Refused when somebody else changed the rule since.
     *
     * @param seen the rule as the form showed it
     */
    @Transactional
    public void change(UUID id, long seen, RuleInput input) {
        var rule = mine(id, seen);
        var former = rule.input(names).orElse(null);
        check(input);
        rule.become(input);
        events.publishEvent(RuleChanged.of(former, input));
    }

    private RoutingRule mine(UUID id, long seen) {
        var rule = rules.findById(id).orElseThrow(() -> new NotPossible("assignment.rule.gone"));
        if (!mayChange(rule.wijk().orElse(null))) {
            throw new NotPossible("assignment.rule.not-yours");
        }
        rule.mustBe(seen);
        return rule;
    }

    private void check(RuleInput input) {
        var wijk = input.wijk();
        if (!mayChange(wijk == null ? null : wijk.id())) {
            throw new NotPossible("assignment.rule.not-yours");
        }
        if (input.position() < 1 || input.position() > RuleInput.LAST) {
            throw new NotPossible("assignment.rule.position");
        }
        if (input.active()) {
            mustBeAbleToHold(input);
        }
    }

    /** A rule that can no longer hold may always be switched off. */
    private void mustBeAbleToHold(RuleInput input) {
        var wijk = input.wijk();
        if (wijk != null && !names.isInTeam(input.organisation().id(), wijk.id())) {
            throw new NotPossible("assignment.rule.not-in-team");
        }
        if (input.category() != null && input.category().use() == CategoryUse.NO_CARD) {
            throw new NotPossible("assignment.rule.no-card");
        }
        if (input.person() != null && !isThere(input, input.person())) {
            throw new NotPossible("assignment.rule.person.not-there");
        }
        if (!input.isOfOneTheme()) {
            throw new NotPossible("assignment.rule.theme.other");
        }
    }

    private boolean isThere(RuleInput input, PersonName person) {
        var wijk = Optional.ofNullable(input.wijk()).map(WijkName::id);
        return names.works(person.id(), input.organisation().id(), wijk);
    }
}
