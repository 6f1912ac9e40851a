package nl.wijkbord.assignment;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.audit.Auditable;
import nl.wijkbord.audit.FieldChange;
import org.jspecify.annotations.Nullable;

/** From now on another organisation, or somebody else there, is proposed to react first to some cards. */
record RuleChanged(String object, FieldChange field) implements Auditable {

    /** Null: there was no such rule. */
    static RuleChanged of(@Nullable RuleInput former, RuleInput latter) {
        return new RuleChanged(where(latter), new FieldChange("rule", words(former), words(latter)));
    }

    private static String where(RuleInput rule) {
        return rule.wijk() == null ? "*" : rule.wijk().name();
    }

    private static @Nullable String words(@Nullable RuleInput rule) {
        return rule == null
                ? null
                : Stream.of(
                                where(rule),
                                rule.position(),
                                rule.theme() == null ? "*" : rule.theme(),
                                rule.category() == null ? "*" : rule.category().name(),
                                rule.priority() == null ? "*" : rule.priority(),
                                rule.time() == null ? "*" : rule.time(),
                                rule.organisation().name(),
                                rule.person() == null ? "*" : rule.person().name(),
                                rule.active())
                        .map(String::valueOf)
                        .collect(Collectors.joining(" · "));
    }

    @Override
    public String action() {
        return "rules.changed";
    }

    @Override
    public Optional<FieldChange> change() {
        return Optional.of(field);
    }
}
