package nl.wijkbord.dossier;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.security.Clearance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The comments in which somebody was addressed, as far as these eyes may read them now. */
@Component
@Transactional(readOnly = true)
public class MentionedWords {

    private final EntityManager database;

    MentionedWords(EntityManager database) {
        this.database = database;
    }

    public Map<UUID, String> of(Set<UUID> comments, Clearance eyes) {
        return comments.isEmpty() ? Map.of() : read(comments, eyes);
    }

    private Map<UUID, String> read(Set<UUID> comments, Clearance eyes) {
        var is = database.getCriteriaBuilder();
        var query = is.createTupleQuery();
        var comment = query.from(CardComment.class);
        query.multiselect(comment.get("id"), comment.get("text"))
                .where(comment.get("id").in(comments), VisibleDossier.to(eyes, is, query, comment));
        return database.createQuery(query).getResultList().stream()
                .collect(toMap(it -> it.get(0, UUID.class), it -> it.get(1, String.class)));
    }
}
