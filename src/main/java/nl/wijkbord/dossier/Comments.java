package nl.wijkbord.dossier;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.wijkbord.card.CardId;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.UserId;
import org.springframework.stereotype.Component;

/** Reads comments; every question is asked with the eyes that will see the answer. */
@Component
class Comments {

    private static final int MOST = 2_000;

    private final EntityManager database;

    Comments(EntityManager database) {
        this.database = database;
    }

    /** The newest last. */
    List<CardComment> of(CardId card, Clearance eyes) {
        return find(eyes, (is, it) -> is.equal(it.get("cardId"), card));
    }

    /** Empty for a comment that does not exist and for one that may not be seen: there is no difference. */
    Optional<CardComment> find(UUID id, Clearance eyes) {
        return find(eyes, (is, it) -> is.equal(it.get("id"), id)).stream().findAny();
    }

    private List<CardComment> find(Clearance eyes, BiFunction<CriteriaBuilder, Root<CardComment>, Predicate> which) {
        var is = database.getCriteriaBuilder();
        var query = is.createQuery(CardComment.class);
        var comment = query.from(CardComment.class);
        query.select(comment)
                .where(which.apply(is, comment), VisibleDossier.to(eyes, is, query, comment))
                .orderBy(is.asc(comment.get("writtenAt")), is.asc(comment.get("id")));
        return database.createQuery(query).setMaxResults(MOST).getResultList();
    }

    /** Of comments that were found with somebody's eyes. */
    Map<UUID, Map<Sign, Set<UserId>>> reactions(List<CardComment> comments) {
        return comments.isEmpty()
                ? Map.of()
                : database
                        .createQuery(
                                "select r.key from CommentReaction r where r.key.commentId in :comments",
                                CommentReaction.Key.class)
                        .setParameter(
                                "comments",
                                comments.stream().map(CardComment::id).toList())
                        .getResultList()
                        .stream()
                        .collect(groupingBy(
                                CommentReaction.Key::commentId,
                                groupingBy(CommentReaction.Key::sign, mapping(CommentReaction.Key::user, toSet()))));
    }

    /** What a comment that was found said before, the first words first. */
    List<FormerText> former(CardComment comment) {
        return database.createQuery(
                        "select new nl.wijkbord.dossier.FormerText(e.formerText, e.editedAt) from CommentEdit e"
                                + " where e.commentId = :comment order by e.editedAt",
                        FormerText.class)
                .setParameter("comment", comment.id())
                .getResultList();
    }
}
