package nl.wijkbord.mywork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardGuard;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.CardText;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.Conflict;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.ui.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody notes about a card for nobody else; not even the history tells of it. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class OwnMarks {

    private final JdbcClient database;
    private final CardService cards;
    private final CardGuard guard;
    private final CurrentViewer me;
    private final Times times;

    OwnMarks(JdbcClient database, CardService cards, CardGuard guard, CurrentViewer me, Times times) {
        this.database = database;
        this.cards = cards;
        this.guard = guard;
        this.me = me;
        this.times = times;
    }

    /** Empty when there is nothing, or these eyes do not see the card any more. */
    public Optional<OwnMark> of(CardId card, Clearance eyes) {
        return database.sql("select note, later_until from own_mark where user_id = ? and card_id = ?")
                .params(user(), card.value())
                .query((row, _) -> mark(row))
                .optional()
                .map(it -> it.asOf(times.today()))
                .filter(_ -> isSeen(card, eyes));
    }

    private static OwnMark mark(ResultSet row) throws SQLException {
        return new OwnMark(row.getString("note"), row.getObject("later_until", LocalDate.class));
    }

    private boolean isSeen(CardId card, Clearance eyes) {
        return !cards.rows(List.of(card), eyes).isEmpty();
    }

    /**
     * In the place of what this person kept about it before.
     *
     * @param seen what that was on the screen; another screen may have kept something else meanwhile
     */
    @Transactional
    public void keep(CardId card, OwnMark seen, OwnMark mark, Reason reason) {
        guard.check("note", mark.note(), reason);
        Conflict.unlessSame(
                seen.asOf(times.today()), of(card, me.get().clearance()).orElse(OwnMark.NONE));
        if (!isSeen(card, me.get().clearance())) {
            throw new NotPossible("card.not-found");
        }
        if (mark.later() != null && !mark.later().isAfter(times.today())) {
            throw new NotPossible("mywork.own.past");
        }
        database.sql("delete from own_mark where user_id = ? and card_id = ?")
                .params(user(), card.value())
                .update();
        if (!mark.isNothing()) {
            database.sql("insert into own_mark (user_id, card_id, note, later_until) values (?, ?, ?, ?)")
                    .param(user())
                    .param(card.value())
                    .param(CardText.note(mark.note(), OwnMark.NOTE))
                    .param(mark.later())
                    .update();
        }
    }

    /** The cards that may wait on the list of whoever looks, and before which day. */
    Map<CardId, LocalDate> later() {
        return database
                .sql("select card_id, later_until from own_mark where user_id = ? and later_until > ?")
                .params(user(), times.today())
                .query((row, _) -> Map.entry(
                        new CardId(row.getObject("card_id", UUID.class)),
                        row.getObject("later_until", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private UUID user() {
        return me.get().id().value();
    }
}
