package nl.wijkbord.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wijkbord.privacy.Finding.Kind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Looks whether a text or a place says something about a person, before anybody keeps it. */
@Component
public class TextGuard {

    private final OverrideCount overrides;
    private final int maxLength;
    private final List<Rule> textRules;
    private final List<Rule> placeRules;

    @Autowired
    TextGuard(ObjectProvider<OverrideCount> overrides) {
        this(kind -> overrides.ifAvailable(count -> count.count(kind)));
    }

    public TextGuard(OverrideCount overrides) {
        var rules = GuardRules.read();
        this.overrides = overrides;
        this.maxLength = rules.maxLength();
        this.textRules = rules.forText();
        this.placeRules = rules.forPlace();
    }

    /** What in a free text looks like personal data, in reading order. */
    public List<Finding> check(String text) {
        return find(text, textRules);
    }

    /** As {@link #check}, and a house number too: a place is public space. */
    public List<Finding> checkPlace(String place) {
        return find(place, placeRules);
    }

    /** Lets a free text pass when nothing was found, or when the writer says why what was found may stay. */
    public void require(String field, String text, Reason reason) {
        require(field, check(text), reason);
    }

    /** As {@link #require}, for the name of a place. */
    public void requirePlace(String field, String place, Reason reason) {
        require(field, checkPlace(place), reason);
    }

    private List<Finding> find(String text, List<Rule> rules) {
        return text.length() > maxLength
                ? List.of(new Finding(Kind.TOO_LONG, maxLength, text.length()))
                : search(text, rules);
    }

    private static List<Finding> search(String text, List<Rule> rules) {
        var found = new ArrayList<Finding>();
        for (var rule : rules) {
            rule.findIn(text).stream()
                    .filter(finding -> found.stream().noneMatch(finding::overlaps))
                    .forEach(found::add);
        }
        found.sort(Comparator.comparingInt(Finding::from));
        return List.copyOf(found);
    }

    private void require(String field, List<Finding> findings, Reason reason) {
        if (!findings.isEmpty()) {
            requireReason(field, findings, reason);
            requireCleanReason(field, reason);
            findings.stream().map(Finding::kind).distinct().forEach(overrides::count);
        }
    }

    private static void requireReason(String field, List<Finding> findings, Reason reason) {
        if (!reason.isGiven() || findings.stream().anyMatch(Finding::isBlocked)) {
            throw new PersonalDataFound(field, findings);
        }
    }

    /** A reason is kept as well: it must not say what the text may not. */
    private void requireCleanReason(String field, Reason reason) {
        var inReason = check(reason.text());
        if (!inReason.isEmpty()) {
            throw new PersonalDataFound(field + ".reason", inReason);
        }
    }
}
