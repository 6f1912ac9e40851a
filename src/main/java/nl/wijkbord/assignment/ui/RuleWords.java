package nl.wijkbord.assignment.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.assignment.Proposal;
import nl.wijkbord.assignment.RuleInput;
import nl.wijkbord.assignment.TimeOfDay;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.card.Priority;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.WijkName;
import org.jspecify.annotations.Nullable;

/** Says a rule in words: for which cards, and whom it proposes. */
final class RuleWords {

    private RuleWords() {}

    static String subject(RuleInput rule) {
        return Optional.ofNullable(rule.category())
                .map(CategoryName::name)
                .or(() -> Optional.ofNullable(rule.theme()))
                .orElseGet(() -> Texts.get("assignment.rule.all"));
    }

    static String category(RuleInput rule) {
        return Optional.ofNullable(rule.category())
                .map(CategoryName::name)
                .orElseGet(() -> Texts.get("assignment.rule.all"));
    }

    static String theme(RuleInput rule) {
        return Optional.ofNullable(rule.theme()).orElseGet(() -> Texts.get("assignment.rule.all"));
    }

    static String wijk(RuleInput rule) {
        return Optional.ofNullable(rule.wijk())
                .map(WijkName::name)
                .orElseGet(() -> Texts.get("assignment.rule.everywhere"));
    }

    static String priority(RuleInput rule) {
        return rule.priority() == null ? Texts.get("assignment.rule.all") : of(rule.priority());
    }

    static String of(Priority priority) {
        return Texts.get("card.priority." + priority);
    }

    static String time(RuleInput rule) {
        return rule.time() == null ? Texts.get("assignment.rule.always") : of(rule.time());
    }

    static String of(TimeOfDay time) {
        return Texts.get("assignment.rule.time." + time);
    }

    static String active(RuleInput rule) {
        return Texts.get(rule.active() ? "assignment.rule.on" : "assignment.rule.off");
    }

    /** All but its subject, for a screen on which few columns have room: "10, Zuidoost, urgent, Politie". */
    static String more(RuleInput rule) {
        return Stream.of(
                        Optional.of(String.valueOf(rule.position())),
                        Optional.of(wijk(rule)),
                        Optional.ofNullable(rule.priority()).map(RuleWords::of),
                        Optional.ofNullable(rule.time()).map(RuleWords::of),
                        Optional.of(whom(rule)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /** Only what the rule asks for: "Afval, Zuidoost, buiten kantooruren"; empty when it asks for nothing. */
    private static String because(RuleInput rule) {
        return Stream.of(
                        Optional.ofNullable(rule.category())
                                .map(CategoryName::name)
                                .or(() -> Optional.ofNullable(rule.theme())),
                        Optional.ofNullable(rule.wijk()).map(WijkName::name),
                        Optional.ofNullable(rule.priority()).map(RuleWords::of),
                        Optional.ofNullable(rule.time()).map(RuleWords::of))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** "Politie, wijkagent Zuidoost" */
    static String whom(RuleInput rule) {
        return whom(rule, rule.person());
    }

    private static String whom(RuleInput rule, @Nullable PersonName person) {
        var organisation = rule.organisation().name();
        return person == null ? organisation : organisation + ", " + person.name();
    }

    static String person(RuleInput rule) {
        return Optional.ofNullable(rule.person()).map(PersonName::name).orElse("");
    }

    static String proposal(RuleInput rule) {
        return proposal(rule, whom(rule));
    }

    /** Whom a rule proposes and why, and what became of the one it names. */
    static String proposal(Proposal it) {
        var words = proposal(it.rule(), whom(it.rule(), it.person()));
        var named = person(it.rule());
        return switch (it.standing()) {
            case NOBODY_NAMED, AT_WORK -> words;
            case AWAY -> words + " " + Texts.get("assignment.rule.person.away", named, substitute(it));
            case NOT_HERE -> words + " " + Texts.get("assignment.rule.person.gone", named);
        };
    }

    private static String substitute(Proposal it) {
        return Optional.ofNullable(it.substitute()).map(PersonName::name).orElse("");
    }

    private static String proposal(RuleInput rule, String whom) {
        var because = because(rule);
        return because.isEmpty()
                ? Texts.get("assignment.rule.proposal.always", whom)
                : Texts.get("assignment.rule.proposal", whom, because);
    }

    /** As the reason of whoever takes it over. */
    static String why(RuleInput rule) {
        var because = because(rule);
        return because.isEmpty() ? Texts.get("assignment.rule.why.always") : Texts.get("assignment.rule.why", because);
    }
}
