package nl.wijkbord.card;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts cards straight into the tables, for tests about reading. */
public final class CardRows {

    private static final AtomicInteger NUMBER = new AtomicInteger(1_000_000);

    private CardRows() {}

    public static CardId insert(JdbcClient database, CardScope scope, UUID user, Random dice) {
        var id = UUID.randomUUID();
        var now = LocalDateTime.ofInstant(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
        database.sql("""
                        insert into card (id, version, kind, number, title, description, wijk_id, place, priority, stage,
                            stage_since, sort_rank, visibility, owner_id, created_by, created_at, changed_at, search_text)
                        values (?, 0, 'SIGNAL', ?, 'kaart', '', ?, 'plein', 'NORMAAL', 'NIEUW', ?, ?, ?, ?, ?, ?, ?, 'kaart')""")
                .params(
                        id,
                        NUMBER.incrementAndGet(),
                        scope.wijk().value(),
                        now,
                        dice.nextLong(),
                        scope.visibility().name(),
                        scope.owner().value(),
                        user,
                        now,
                        now)
                .update();
        database.sql(
                        "insert into signal_card (id, type, channel, source, received_by, shareable) values (?, 'SIGNAAL', 'PARTNER', 'BEWONER', 'x', true)")
                .param(id)
                .update();
        if (scope.removed()) {
            database.sql("update card set removed_at = ?, removed_by = ? where id = ?")
                    .params(now, user, id)
                    .update();
        }
        scope.audience()
                .forEach(it -> database.sql("insert into card_audience (card_id, organisation_id) values (?, ?)")
                        .params(id, it.value())
                        .update());
        scope.also()
                .forEach(it -> database.sql("insert into card_also_in (card_id, wijk_id) values (?, ?)")
                        .params(id, it.value())
                        .update());
        scope.shares()
                .forEach(it -> database.sql(
                                "insert into card_share (card_id, organisation_id, purpose, until_day, shared_by, shared_at)"
                                        + " values (?, ?, ?, ?, ?, ?)")
                        .params(id, it.partner().value(), it.purpose(), it.until(), user, now)
                        .update());
        return new CardId(id);
    }
}
