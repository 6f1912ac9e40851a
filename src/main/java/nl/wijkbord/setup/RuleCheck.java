package nl.wijkbord.setup;

import java.util.List;
import nl.wijkbord.setup.SetupFile.CategoryKind;
import nl.wijkbord.setup.SetupFile.Rule;
import nl.wijkbord.setup.SetupFile.Wijk;
import org.jspecify.annotations.Nullable;

/** Whether a rule can hold: about something that becomes a card, and for an organisation that is there. */
record RuleCheck(Directory directory, Problems problems) {

    void check(SetupFile setup) {
        for (int number = 1; number <= setup.rules().size(); number++) {
            var rule = setup.rules().get(number - 1);
            checkMatter("rules[" + number + "]", rule, setup);
            checkWho("rules[" + number + "]", rule, setup.wijken());
        }
    }

    private void checkMatter(String path, Rule rule, SetupFile setup) {
        var themes = setup.categories().stream()
                .filter(it -> it.kind() != CategoryKind.GEEN_KAART)
                .map(SetupFile.Category::theme)
                .distinct()
                .toList();
        var theme = rule.theme();
        if (theme != null && !themes.contains(theme)) {
            problems.add(
                    path + ".theme", "er is geen thema '" + theme + "' met kaarten." + Suggestion.of(theme, themes));
        }
        var category = directory.category(path + ".category", rule.category());
        if (category != null && category.kind() == CategoryKind.GEEN_KAART) {
            problems.add(path + ".category", "'" + category.slug() + "' mag geen kaart worden.");
        }
        if (category != null && theme != null && !category.theme().equals(theme)) {
            problems.add(
                    path + ".category", "'" + category.slug() + "' hoort bij het thema '" + category.theme() + "'.");
        }
    }

    private void checkWho(String path, Rule rule, List<Wijk> wijken) {
        var organisation = directory.organisation(path + ".organisation", rule.organisation());
        var wijk = directory.wijk(path + ".wijk", rule.wijk());
        var user = directory.user(path + ".user", rule.user());
        if (user != null
                && wijk(rule, wijk, wijken).stream().noneMatch(it -> user.writesFor(rule.organisation(), it.slug()))) {
            problems.add(
                    path + ".user", "'" + user.username() + "' werkt daar niet voor '" + rule.organisation() + "'.");
        }
        if (organisation != null
                && wijk(rule, wijk, wijken).stream().noneMatch(it -> it.team().contains(rule.organisation()))) {
            problems.add(
                    path + ".organisation",
                    "'" + rule.organisation() + "' zit "
                            + (wijk == null ? "in geen enkel team." : "niet in het team van '" + wijk.slug() + "'."));
        }
    }

    /** Where the rule holds; of a wijk that is not there something was said already. */
    private static List<Wijk> wijk(Rule rule, @Nullable Wijk wijk, List<Wijk> wijken) {
        return rule.wijk() == null || wijk == null ? wijken : List.of(wijk);
    }
}
