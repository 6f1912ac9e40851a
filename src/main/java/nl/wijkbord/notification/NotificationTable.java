package nl.wijkbord.notification;

import static nl.wijkbord.notification.NotificationMarks.moment;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.card.CardCall;
import nl.wijkbord.card.CardId;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where notifications are kept; many at once are one batch. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NotificationTable {

    private static final String ADD = "insert into notification (id, user_id, organisation_id, card_id, kind, occasion,"
            + " by_user, by_organisation, comment_id, only_for, told_at, mail_at, mail_alone)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient database;
    private final JdbcTemplate batches;

    NotificationTable(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** What one person is told, once. */
    record Key(UUID id, PersonName person) {}

    /** Those that are not told yet. */
    List<Key> without(Collection<Key> some) {
        var told = some.isEmpty() ? Set.<UUID>of() : told(some);
        return some.stream().filter(it -> !told.contains(it.id())).toList();
    }

    private Set<UUID> told(Collection<Key> some) {
        return new HashSet<>(database.sql("select id from notification where id in (:ids)")
                .param("ids", some.stream().map(Key::id).toList())
                .query(UUID.class)
                .list());
    }

    /** Who was told something of a card in the same breath. */
    Set<UserId> toldAt(CardId card, Instant at) {
        return new HashSet<>(database.sql("select user_id from notification where card_id = ? and told_at = ?")
                .params(card.value(), moment(at))
                .query((row, _) -> new UserId(row.getObject("user_id", UUID.class)))
                .list());
    }

    void add(List<Key> some, CardCall call, Map<UserId, Instant> mail) {
        batches.batchUpdate(
                ADD,
                some.stream()
                        .map(it -> row(it, call, mail.get(it.person().id())))
                        .toList());
    }

    private static @Nullable Object[] row(Key key, CardCall call, @Nullable Instant mail) {
        var act = call.act();
        return new @Nullable Object[] {
            key.id(),
            key.person().id().value(),
            key.person().organisation().value(),
            call.card().value(),
            call.why().name(),
            call.occasion(),
            act.isOfItself() ? null : act.by().value(),
            act.isOfItself() ? null : act.organisation().value(),
            call.comment(),
            call.onlyFor().map(OrganisationId::value).orElse(null),
            moment(act.at()),
            Optional.ofNullable(mail).map(NotificationMarks::moment).orElse(null),
            act.at().equals(mail)
        };
    }
}
