package nl.wijkbord.assignment;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import nl.wijkbord.assignment.Proposal.Standing;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.OfficeHours;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.WijkId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes who reacts first, by the first rule that fits; nothing happens until somebody decides. */
@Component
@Transactional(readOnly = true)
public class Routing {

    private final RuleRepository rules;
    private final RuleNames names;
    private final OfficeHours hours;
    private final Clock clock;

    Routing(RuleRepository rules, RuleNames names, OfficeHours hours, Clock clock) {
        this.rules = rules;
        this.names = names;
        this.hours = hours;
        this.clock = clock;
    }

    /** What a card asks for at this moment. */
    public Situation now(CardRow card) {
        var time = hours.include(clock.instant()) ? TimeOfDay.OFFICE : TimeOfDay.OUTSIDE;
        var category = Optional.ofNullable(card.category()).flatMap(names::category);
        return new Situation(card.wijk(), category.orElse(null), card.priority(), time);
    }

    /** By the rule that counts; one that names an organisation outside the team of the wijk, or that may not be, is passed over. */
    public Optional<Proposal> proposal(Situation situation, Predicate<OrganisationId> possible) {
        return rule(situation, possible).map(it -> proposal(it, situation.wijk()));
    }

    /** Who left, or has no seat there any more, is not proposed; who is away has a substitute, who may have one. */
    private Proposal proposal(RuleInput rule, WijkId wijk) {
        var named = rule.person();
        if (named == null) {
            return new Proposal(rule, Standing.NOBODY_NAMED, null, null);
        }
        var whom = rule.organisation().id();
        var substitute = names.substitute(named.id(), whom).orElse(null);
        if (!names.works(named.id(), whom, wijk)) {
            return new Proposal(rule, Standing.NOT_HERE, null, null);
        }
        return substitute == null
                ? new Proposal(rule, Standing.AT_WORK, null, named)
                : new Proposal(
                        rule, Standing.AWAY, substitute, names.works(substitute.id(), whom, wijk) ? substitute : null);
    }

    private Optional<RuleInput> rule(Situation situation, Predicate<OrganisationId> possible) {
        return rules.findInOrder().stream()
                .flatMap(it -> it.input(names).stream())
                .filter(it -> it.active() && it.fits(situation))
                .filter(it -> names.isInTeam(it.organisation().id(), situation.wijk()))
                .filter(it -> possible.test(it.organisation().id()))
                .findFirst();
    }
}
