package nl.wijkbord.setup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row on its way into a table, written as a set-up does: at once, with the id it gets. */
final class Table {

    private final JdbcClient database;
    private final String name;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private Table(JdbcClient database, String name) {
        this.database = database;
        this.name = name;
    }

    static Table of(JdbcClient database, String name) {
        return new Table(database, name);
    }

    /** A column; null leaves it empty. */
    Table with(String column, @Nullable Object value) {
        values.put(column, value);
        return this;
    }

    UUID insertWithId() {
        var id = UUID.randomUUID();
        with("id", id).insert();
        return id;
    }

    void insert() {
        var columns = String.join(", ", values.keySet());
        var places = values.keySet().stream().map(it -> ":" + it).collect(Collectors.joining(", "));
        var statement = database.sql("insert into " + name + " (" + columns + ") values (" + places + ")");
        for (var value : values.entrySet()) {
            statement = statement.param(value.getKey(), value.getValue());
        }
        statement.update();
    }
}
