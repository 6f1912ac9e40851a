package nl.wijkbord.dossier;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkbord.card.CardGuard;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardText;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say about a card. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class CommentService {

    private final EntityManager database;
    private final Comments comments;
    private final Mentions mentions;
    private final MentionLog log;
    private final Additions additions;
    private final CardGuard guard;
    private final CardPages cards;

    CommentService(
            EntityManager database,
            Comments comments,
            Mentions mentions,
            MentionLog log,
            Additions additions,
            CardGuard guard,
            CardPages cards) {
        this.database = database;
        this.comments = comments;
        this.mentions = mentions;
        this.log = log;
        this.additions = additions;
        this.guard = guard;
        this.cards = cards;
    }

    /** The newest last; nothing for eyes that read titles only. */
    public List<CommentRow> of(CardId card, Clearance eyes) {
        var found = comments.of(card, eyes);
        var reactions = comments.reactions(found);
        var pieces = mentions.in(found, card, eyes);
        return found.stream()
                .map(it -> it.row(pieces.getOrDefault(it.id(), List.of()), reactions.getOrDefault(it.id(), Map.of())))
                .toList();
    }

    /**
     * What a comment said before it was changed, the first words first; nothing when it may not be seen, nor what was
     * gone before the card was shown to these eyes.
     */
    public List<FormerText> former(UUID comment, Clearance eyes) {
        return comments.find(comment, eyes)
                .map(it -> {
                    var since = cards.shownSince(it.card(), eyes).orElse(Instant.MIN);
                    return comments.former(it).stream()
                            .filter(former -> former.until().isAfter(since))
                            .toList();
                })
                .orElse(List.of());
    }

    /** The first few who can be addressed on this card and whose name or handle has these letters. */
    public List<Mention> mentionable(CardId card, String letters) {
        return mentions.suggest(letters, card, eyes());
    }

    /**
     * Says something about a card.
     *
     * @param onlyFor the own organisation, when only it may see this; null: everybody who sees the card
     */
    @Transactional
    public UUID say(CardId id, String text, @Nullable OrganisationId onlyFor, Reason reason) {
        return additions.on(id, () -> said(id, text, onlyFor, reason));
    }

    private UUID said(CardId id, String text, @Nullable OrganisationId onlyFor, Reason reason) {
        var card = additions.writable(id);
        var comment = new CardComment(id, additions.confined(card, onlyFor), checked(text, reason), additions.act());
        database.persist(comment);
        log.newComment(comment);
        additions.tell(card, "card.commented", comment.onlyFor());
        return comment.id();
    }

    /**
     * Says it otherwise; only who wrote it can. What it said before is kept.
     *
     * @param seen the version that stood on the screen
     */
    @Transactional
    public void edit(UUID id, long seen, String text, Reason reason) {
        additions.on(null, () -> edited(id, seen, text, reason));
    }

    private UUID edited(UUID id, long seen, String text, Reason reason) {
        var comment = found(id);
        var card = additions.writable(comment.card());
        if (!comment.author().equals(additions.act().by())) {
            throw new NotPossible("dossier.not-yours");
        }
        var next = checked(text, reason);
        if (!next.equals(comment.text())) {
            comment.mustBe(seen);
            var before = log.addressed(comment);
            var confined = additions.confined(card, null);
            database.persist(comment.say(next, confined, additions.act().at()));
            log.otherWords(comment, before);
            additions.tell(card, "card.comment-edited", comment.onlyFor());
        }
        return id;
    }

    private String checked(String text, Reason reason) {
        var clean = Additions.within(CardText.clean(text).strip(), CardText.BODY);
        if (clean.isEmpty()) {
            throw new NotPossible("dossier.comment.empty");
        }
        guard.check("comment", clean, reason);
        return clean;
    }

    /** Answers with a sign, or takes that back. */
    @Transactional
    public void react(UUID id, Sign sign) {
        additions.on(null, () -> reacted(id, sign));
    }

    private UUID reacted(UUID id, Sign sign) {
        var comment = found(id);
        var card = additions.writable(comment.card());
        var key = CommentReaction.Key.of(id, additions.act().by(), sign);
        var given = database.find(CommentReaction.class, key);
        if (given == null) {
            database.persist(new CommentReaction(key));
        } else {
            database.remove(given);
        }
        additions.tell(card, "card.reacted", comment.onlyFor());
        return id;
    }

    private CardComment found(UUID id) {
        return comments.find(id, eyes()).orElseThrow(() -> new NotPossible("dossier.not-found"));
    }

    private Clearance eyes() {
        return additions.eyes();
    }
}
