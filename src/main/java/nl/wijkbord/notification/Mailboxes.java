package nl.wijkbord.notification;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.card.Call;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps where and when people want mail. */
@Component
@Transactional(readOnly = true)
class Mailboxes {

    private static final String WISHES = """
            select id, email, rhythm, mail_hour, mail_day, quiet_from, quiet_until, about
            from app_user left join mail_wishes on mail_wishes.user_id = app_user.id
            where id in (:users)""";

    private final JdbcClient database;

    Mailboxes(JdbcClient database) {
        this.database = database;
    }

    Mailbox of(UserId user) {
        return of(Set.of(user)).getOrDefault(user, new Mailbox(null, MailWishes.USUAL));
    }

    /** In one statement, however many they are. */
    Map<UserId, Mailbox> of(Collection<UserId> users) {
        return users.isEmpty()
                ? Map.of()
                : database
                        .sql(WISHES)
                        .param("users", users.stream().map(UserId::value).toList())
                        .query((row, _) -> Map.entry(new UserId(row.getObject("id", UUID.class)), mailbox(row)))
                        .list()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Mailbox mailbox(ResultSet row) throws SQLException {
        return new Mailbox(row.getString("email"), wishes(row));
    }

    private static MailWishes wishes(ResultSet row) throws SQLException {
        return row.getString("rhythm") == null
                ? MailWishes.USUAL
                : new MailWishes(
                        Rhythm.valueOf(row.getString("rhythm")),
                        row.getInt("mail_hour"),
                        DayOfWeek.of(row.getInt("mail_day")),
                        hour(row, "quiet_from"),
                        hour(row, "quiet_until"),
                        about(row.getString("about")));
    }

    private static @Nullable Integer hour(ResultSet row, String column) throws SQLException {
        var hour = row.getInt(column);
        return row.wasNull() ? null : hour;
    }

    private static Set<Call> about(String words) {
        return Stream.of(words.split(","))
                .filter(it -> !it.isEmpty())
                .map(Call::valueOf)
                .collect(Collectors.toSet());
    }

    @Transactional
    public void keep(UserId user, MailWishes wishes) {
        database.sql("delete from mail_wishes where user_id = ?")
                .param(user.value())
                .update();
        database.sql("insert into mail_wishes"
                        + " (user_id, rhythm, mail_hour, mail_day, quiet_from, quiet_until, about)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(user.value())
                .param(wishes.rhythm().name())
                .param(wishes.hour())
                .param(wishes.day().getValue())
                .param(wishes.quietFrom())
                .param(wishes.quietUntil())
                .param(wishes.about().stream().map(Call::name).sorted().collect(joining(",")))
                .update();
    }
}
