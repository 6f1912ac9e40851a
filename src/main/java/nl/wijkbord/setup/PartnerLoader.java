package nl.wijkbord.setup;

import java.util.List;
import java.util.UUID;
import nl.wijkbord.assignment.TimeOfDay;
import nl.wijkbord.organisation.PartnerSheet;
import nl.wijkbord.setup.SetupFile.Rule;
import nl.wijkbord.setup.SetupFile.RuleTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what partners tell of themselves, and who of them is proposed to react first. */
record PartnerLoader(JdbcClient database, SetupIds ids) {

    void sheet(UUID organisation, PartnerSheet it) {
        if (!it.isEmpty()) {
            Table.of(database, "partner_sheet")
                    .with("organisation_id", organisation)
                    .with("version", 0)
                    .with("service", it.service())
                    .with("reachable", it.reachable())
                    .with("phone", it.phone())
                    .with("mail", it.mail())
                    .with("escalation", it.escalation())
                    .with("welcome", it.welcome())
                    .with("unwelcome", it.unwelcome())
                    .with("urgent_who", it.urgentWho())
                    .with("urgent_phone", it.urgentPhone())
                    .with("urgent_when", it.urgentWhen())
                    .insert();
        }
    }

    /** In the order of the file, with room for others between them. */
    void rules(List<Rule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            rule(rules.get(i), (i + 1) * RuleReading.STEP);
        }
    }

    private void rule(Rule it, int position) {
        Table.of(database, "routing_rule")
                .with("version", 0)
                .with("sort_order", position)
                .with("theme", it.theme())
                .with("category_id", ids.maybe("category", it.category()))
                .with("wijk_id", ids.maybe("wijk", it.wijk()))
                .with("priority", it.priority() == null ? null : it.priority().name())
                .with("time_of_day", time(it.time()))
                .with("organisation_id", ids.get("organisation", it.organisation()))
                .with("person_id", ids.maybe("user", it.user()))
                .with("active", true)
                .insertWithId();
    }

    private static @Nullable String time(@Nullable RuleTime time) {
        return switch (time) {
            case KANTOORTIJD -> TimeOfDay.OFFICE.name();
            case BUITEN_KANTOORTIJD -> TimeOfDay.OUTSIDE.name();
            case null -> null;
        };
    }
}
