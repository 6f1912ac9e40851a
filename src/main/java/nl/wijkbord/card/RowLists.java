package nl.wijkbord.card;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.WijkId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of what a card in a list may have several: who helps, and on the boards of which other wijken it stands. */
record RowLists(Map<CardId, List<Line>> lines) {

    private static final String ALL = """
            select card_id, organisation_id as what, 'HELPS' as list from card_partner where card_id in (:cards)
            union all select card_id, wijk_id, 'ALSO' from card_also_in where card_id in (:cards)""";

    private enum Kind {
        HELPS,
        ALSO
    }

    private record Line(CardId card, UUID what, Kind list) {}

    /** However many cards there are, in one statement. */
    static RowLists of(List<CardId> cards, JdbcClient database) {
        return cards.isEmpty()
                ? new RowLists(Map.of())
                : new RowLists(database
                        .sql(ALL)
                        .param("cards", cards.stream().map(CardId::value).toList())
                        .query((row, _) -> line(row))
                        .list()
                        .stream()
                        .collect(groupingBy(Line::card)));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new CardId(row.getObject("card_id", UUID.class)),
                row.getObject("what", UUID.class),
                Kind.valueOf(row.getString("list")));
    }

    CardRow on(CardRow card) {
        var some = lines.getOrDefault(card.id(), List.of());
        return some.isEmpty()
                ? card
                : card.with(all(some, Kind.HELPS, OrganisationId::new), all(some, Kind.ALSO, WijkId::new));
    }

    private static <T> Set<T> all(List<Line> some, Kind list, Function<UUID, T> id) {
        return some.stream()
                .filter(it -> it.list() == list)
                .map(it -> id.apply(it.what()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
