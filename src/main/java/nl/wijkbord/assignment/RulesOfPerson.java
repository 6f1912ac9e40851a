package nl.wijkbord.assignment;

import nl.wijkbord.organisation.OpenWork;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rules that propose one person: who leaves is not proposed any more. */
@Component
@Transactional(readOnly = true)
class RulesOfPerson implements OpenWork {

    private final RuleRepository rules;
    private final RuleNames names;
    private final ApplicationEventPublisher events;

    RulesOfPerson(RuleRepository rules, RuleNames names, ApplicationEventPublisher events) {
        this.rules = rules;
        this.names = names;
        this.events = events;
    }

    /** A rule that is off proposes nobody, so nothing waits there. */
    @Override
    public int count(UserId user) {
        return (int) rules.findByPersonId(user).stream()
                .filter(RoutingRule::isActive)
                .count();
    }

    /** Where the successor does not work, the rule proposes the organisation only. */
    @Override
    @Transactional
    public void handOver(UserId from, @Nullable UserId to) {
        rules.findByPersonId(from).forEach(it -> passOn(it, to));
    }

    private void passOn(RoutingRule rule, @Nullable UserId to) {
        var former = rule.input(names).orElse(null);
        rule.passOn(to, names);
        rule.input(names).map(it -> RuleChanged.of(former, it)).ifPresent(events::publishEvent);
    }
}
