package nl.wijkbord.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Fills the wijk Zuidoost of a demo that stands still, by copying the rows that are there. */
final class BusyTown implements AutoCloseable {

    static final String WIJK = "zuidoost";

    private static final List<String> OPEN =
            List.of("NIEUW", "TE_BESPREKEN", "OPGEPAKT", "OPGEPAKT", "WACHT_OP", "TERUGKOPPELEN");
    private static final int AT_ONCE = 1_000;

    private final Connection database;

    BusyTown(Map<String, String> settings) throws SQLException {
        database = DriverManager.getConnection(
                settings.get("SPRING_DATASOURCE_URL"),
                settings.get("SPRING_DATASOURCE_USERNAME"),
                settings.get("SPRING_DATASOURCE_PASSWORD"));
        database.setAutoCommit(false);
    }

    /** People who sit where the wijkmanager sits, with the same password. */
    void people(int howMany) throws SQLException {
        var manager =
                rows("select * from app_user where username = 'wijkmanager'").getFirst();
        var seats = rows("select * from membership where user_id = '" + manager.get("id") + "'");
        for (int i = 1; i <= howMany; i++) {
            var id = UUID.randomUUID();
            insert("app_user", List.of(with(manager, Map.of("id", id, "username", "bench" + i, "name", "Bench " + i))));
            insert(
                    "membership",
                    seats.stream()
                            .map(it -> with(it, Map.of("id", UUID.randomUUID(), "user_id", id)))
                            .toList());
        }
        database.commit();
    }

    /** Gives somebody so many of the open signals to do, spread over so many wijken and two months. */
    void work(String username, int howMany, int wijken) throws SQLException {
        var person = first("select * from app_user where username = '" + username + "'");
        var seat = first("select * from membership where user_id = '" + person.get("id") + "'");
        var places = wijken(wijken, seat);
        var cards = rows("select id from card where kind = 'SIGNAL' and stage <> 'AFGEROND' and removed_at is null and "
                + here() + " limit " + howMany);
        var change =
                "update card set wijk_id = ?, buurt_id = null, lead_id = ?, lead_user_id = ?, due = ? where id = ?";
        try (var statement = database.prepareStatement(change)) {
            for (int i = 0; i < cards.size(); i++) {
                statement.setObject(1, places.get(i % wijken));
                statement.setObject(2, seat.get("organisation_id"));
                statement.setObject(3, person.get("id"));
                statement.setObject(4, LocalDate.now(Clock.systemUTC()).plusDays(i % 60 - 10));
                statement.setObject(5, id(cards.get(i)));
                statement.addBatch();
            }
            statement.executeBatch();
        }
        database.commit();
    }

    /** New ones with the same team, in which the same person sits. */
    private List<Object> wijken(int howMany, Map<String, Object> seat) throws SQLException {
        var model = first("select * from wijk where slug = '" + WIJK + "'");
        var team = rows("select * from wijk_team where wijk_id = '" + model.get("id") + "'");
        var places = new ArrayList<Object>();
        for (int i = 1; i <= howMany; i++) {
            var id = UUID.randomUUID();
            insert("wijk", List.of(with(model, Map.of("id", id, "slug", "bench" + i, "name", "Bench " + i))));
            insert(
                    "wijk_team",
                    team.stream().map(it -> with(it, Map.of("wijk_id", id))).toList());
            insert("membership", List.of(with(seat, Map.of("id", UUID.randomUUID(), "wijk_id", id))));
            places.add(id);
        }
        return places;
    }

    private Map<String, Object> first(String query) throws SQLException {
        return rows(query).getFirst();
    }

    /** Adds signals until so many cards of the wijk are open. */
    void open(int wanted) throws SQLException {
        add(wanted - count("stage <> 'AFGEROND' and removed_at is null"), false);
    }

    /** Adds signals that were closed long ago. */
    void closed(int howMany) throws SQLException {
        add(howMany, true);
    }

    private void add(int howMany, boolean closed) throws SQLException {
        var model = rows("select card.* from card join signal_card on signal_card.id = card.id where stage = 'OPGEPAKT'"
                        + " and visibility = 'WIJKTEAM' and " + here())
                .getFirst();
        var signal = rows("select * from signal_card where id = '" + model.get("id") + "'")
                .getFirst();
        var past = rows("select * from history where card_id = '" + model.get("id") + "'")
                .getFirst();
        var number = last("number", "card where kind = 'SIGNAL'");
        var rank = last("sort_rank", "card");
        for (int done = 0; done < howMany; done += AT_ONCE) {
            var cards = new ArrayList<Map<String, Object>>();
            for (int i = done; i < Math.min(howMany, done + AT_ONCE); i++) {
                cards.add(with(model, closed ? closedRow(i) : openRow(i, rank + 1_000L * i), number + 1 + i));
            }
            insert("card", cards);
            insert(
                    "signal_card",
                    cards.stream().map(it -> with(signal, Map.of("id", id(it)))).toList());
            past.remove("id");
            insert(
                    "history",
                    cards.stream()
                            .map(it -> with(past, Map.of("card_id", id(it))))
                            .toList());
        }
        database.createStatement()
                .execute("update card_number set last_number = " + (number + howMany) + " where kind = 'SIGNAL'");
        database.commit();
    }

    private static Map<String, Object> openRow(int i, long rank) {
        return Map.of("stage", OPEN.get(i % OPEN.size()), "sort_rank", rank);
    }

    private static Map<String, Object> closedRow(int i) {
        var then = LocalDateTime.of(2026, 1, 1, 12, 0).minusMinutes(20L * i);
        return Map.of(
                "stage",
                "AFGEROND",
                "stage_since",
                then,
                "created_at",
                then,
                "changed_at",
                then,
                "closed_at",
                then,
                "result",
                "OPGELOST",
                "feedback",
                "GEGEVEN");
    }

    private static Map<String, Object> with(Map<String, Object> model, Map<String, Object> other, long number) {
        var row = with(model, other);
        row.putAll(Map.of("id", UUID.randomUUID(), "number", number, "title", "Zwerfafval bij halte " + number));
        return row;
    }

    private static Map<String, Object> with(Map<String, Object> model, Map<String, Object> other) {
        var row = new LinkedHashMap<>(model);
        row.putAll(other);
        return row;
    }

    private static Object id(Map<String, Object> row) {
        return row.getOrDefault("id", "");
    }

    private static String here() {
        return "card.wijk_id = (select id from wijk where slug = '" + WIJK + "')";
    }

    private int count(String which) throws SQLException {
        return (int) last("1", "card where " + which + " and " + here(), "count");
    }

    private long last(String column, String from) throws SQLException {
        return last(column, from, "max");
    }

    private long last(String column, String from, String function) throws SQLException {
        try (var rows =
                database.createStatement().executeQuery("select " + function + "(" + column + ") from " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private List<Map<String, Object>> rows(String query) throws SQLException {
        try (var found = database.createStatement().executeQuery(query)) {
            var rows = new ArrayList<Map<String, Object>>();
            while (found.next()) {
                var row = new LinkedHashMap<String, Object>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.put(found.getMetaData().getColumnName(i), found.getObject(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private void insert(String table, List<Map<String, Object>> rows) throws SQLException {
        var columns = List.copyOf(rows.getFirst().keySet());
        var sql = "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + columns.stream().map(_ -> "?").collect(Collectors.joining(", ")) + ")";
        try (var statement = database.prepareStatement(sql)) {
            for (var row : rows) {
                for (int i = 0; i < columns.size(); i++) {
                    statement.setObject(i + 1, row.get(columns.get(i)));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
