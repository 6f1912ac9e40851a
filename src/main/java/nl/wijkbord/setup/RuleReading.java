package nl.wijkbord.setup;

import java.util.List;
import nl.wijkbord.assignment.RuleInput;
import nl.wijkbord.card.Priority;
import nl.wijkbord.setup.SetupFile.Rule;
import nl.wijkbord.setup.SetupFile.RuleTime;

/** Reads whom to propose to react first. */
final class RuleReading {

    /** Room between two rules for one that is thought of later. */
    static final int STEP = 10;

    private static final int MOST = RuleInput.LAST / STEP;

    private RuleReading() {}

    static List<Rule> rules(Spot spot) {
        var items = spot.items();
        if (items.size() > MOST) {
            spot.problems().add(spot.path(), "dit zijn te veel regels: hooguit " + MOST + ".");
        }
        return items.stream().map(RuleReading::rule).toList();
    }

    private static Rule rule(Spot spot) {
        var fields = spot.fields(Part.RULE);
        return new Rule(
                fields.get("theme").optionalText(60),
                fields.get("category").optionalMatching(Format.SLUG),
                fields.get("wijk").optionalMatching(Format.SLUG),
                fields.get("priority").optionalWord(Priority.class),
                fields.get("time").optionalWord(RuleTime.class),
                fields.get("organisation").matching(Format.SLUG),
                fields.get("user").optionalMatching(Format.USERNAME));
    }
}
