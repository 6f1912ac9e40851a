package nl.wijkbord.town;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything in the database that people put there, to see whether something changed; not who looked or tried. */
@TestComponent
public class Records {

    private static final List<String> TABLES = List.of(
            "card",
            "card_audience",
            "card_share",
            "card_also_in",
            "card_partner",
            "card_domain",
            "signal_card",
            "initiative_card",
            "assignment_card",
            "card_comment",
            "comment_edit",
            "comment_reaction",
            "card_relation",
            "external_reference",
            "app_user",
            "membership",
            "organisation",
            "saved_filter",
            "own_mark",
            "turned_away");

    private final JdbcClient database;

    public Records(JdbcClient database) {
        this.database = database;
    }

    /** By table, all rows as text. */
    public Map<String, List<String>> all() {
        return TABLES.stream().collect(Collectors.toMap(it -> it, it -> rows("select * from " + it)));
    }

    private List<String> rows(String query) {
        return database.sql(query).query().listOfRows().stream()
                .map(String::valueOf)
                .sorted()
                .toList();
    }

    /** What was written in the history of what was done. */
    public int deeds() {
        return database.sql("select count(*) from history where outcome = 'DONE' and action not like 'card.opened%'"
                        + " and action not like 'login%'")
                .query(Integer.class)
                .single();
    }

    /** Every card of a wijk, as people call it. */
    public List<String> numbers(Object wijk) {
        return database.sql(
                        "select case kind when 'SIGNAL' then 'SIG-' when 'INITIATIVE' then 'INI-' else 'AFS-' end as letters,"
                                + " number from card where wijk_id = ? order by kind, number")
                .param(wijk)
                .query((row, _) -> row.getString(1) + row.getInt(2))
                .list();
    }
}
