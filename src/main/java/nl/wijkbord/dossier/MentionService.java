package nl.wijkbord.dossier;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where others addressed the viewer, or the organisation the viewer works for; only what may be read now. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class MentionService {

    /** The latest are enough: the comments themselves stay on their cards. */
    private static final int MOST = 30;

    /** Before anybody was addressed. */
    private static final Instant NEVER = Instant.EPOCH;

    private static final String ANYTHING_NEW = """
            select 1 from card_mention
            left join mention_read on mention_read.user_id = :me
            where (card_mention.user_id = :me or (card_mention.user_id is null and card_mention.organisation_id = :us))
            and card_mention.mentioned_by <> :me
            and (mention_read.read_at is null or card_mention.mentioned_at > mention_read.read_at)
            limit 1""";

    private final EntityManager database;
    private final JdbcClient plain;
    private final CardService cards;
    private final CurrentViewer me;
    private final Clock clock;

    MentionService(EntityManager database, JdbcClient plain, CardService cards, CurrentViewer me, Clock clock) {
        this.database = database;
        this.plain = plain;
        this.cards = cards;
        this.me = me;
        this.clock = clock;
    }

    /** The newest first. */
    public List<MentionRow> latest() {
        var found = found();
        var since = readUntil();
        var rows = rows(found);
        return found.stream().map(it -> row(it, rows, since)).toList();
    }

    private List<Tuple> found() {
        var is = database.getCriteriaBuilder();
        var query = is.createTupleQuery();
        var mention = query.from(CardMention.class);
        var comment = query.from(CardComment.class);
        query.multiselect(
                        comment.get("cardId"),
                        mention.get("mentionedBy"),
                        comment.get("text"),
                        mention.get("mentionedAt"))
                .where(mine(is, query, mention, comment))
                .orderBy(is.desc(mention.get("mentionedAt")), is.asc(mention.get("id")));
        return database.createQuery(query).setMaxResults(MOST).getResultList();
    }

    private Map<CardId, CardRow> rows(List<Tuple> found) {
        var ids = found.stream().map(it -> it.get(0, CardId.class)).collect(toSet());
        return cards.rows(ids, eyes()).stream().collect(toMap(CardRow::id, Function.identity()));
    }

    private static MentionRow row(Tuple it, Map<CardId, CardRow> rows, Instant since) {
        var at = it.get(3, Instant.class);
        return new MentionRow(
                java.util.Objects.requireNonNull(rows.get(it.get(0, CardId.class))),
                it.get(1, UserId.class),
                it.get(2, String.class),
                at,
                at.isAfter(since));
    }

    /** How many the viewer did not look at yet; every screen asks, and mostly there is nothing. */
    public long unread() {
        return isAnythingNew() ? countUnread() : 0;
    }

    /** Cheap, and only to be believed when it says no: whether one may read it is not asked here. */
    private boolean isAnythingNew() {
        var viewer = me.get();
        return !plain.sql(ANYTHING_NEW)
                .param("me", viewer.id().value())
                .param("us", viewer.organisation().value())
                .query((row, _) -> row.getInt(1))
                .list()
                .isEmpty();
    }

    private long countUnread() {
        var is = database.getCriteriaBuilder();
        var query = is.createQuery(Long.class);
        var mention = query.from(CardMention.class);
        var comment = query.from(CardComment.class);
        var until = query.subquery(Instant.class);
        var read = until.from(MentionRead.class);
        until.select(read.get("readAt"))
                .where(is.equal(read.get("userId"), me.get().id().value()));
        query.select(is.count(mention))
                .where(
                        mine(is, query, mention, comment),
                        is.greaterThan(mention.get("mentionedAt"), is.coalesce(until, NEVER)));
        return database.createQuery(query).getSingleResult();
    }

    private Instant readUntil() {
        return Optional.ofNullable(
                        database.find(MentionRead.class, me.get().id().value()))
                .map(MentionRead::at)
                .orElse(NEVER);
    }

    /** For me or for all of us, not by me, in a comment that these eyes may read at this moment. */
    private Predicate mine(
            CriteriaBuilder is, CriteriaQuery<?> query, Root<CardMention> mention, Root<CardComment> comment) {
        Viewer viewer = me.get();
        var forMe = is.equal(mention.get("userId"), viewer.id());
        var forUs = is.and(
                is.isNull(mention.get("userId")), is.equal(mention.get("organisationId"), viewer.organisation()));
        return is.and(
                is.equal(comment.get("id"), mention.get("commentId")),
                is.or(forMe, forUs),
                is.notEqual(mention.get("mentionedBy"), viewer.id()),
                VisibleDossier.to(eyes(), is, query, comment));
    }

    private Clearance eyes() {
        return me.get().clearance();
    }

    /** The viewer looked at the list. */
    @Transactional
    public void read() {
        var _ = database.merge(new MentionRead(me.get().id(), clock.instant()));
    }
}
