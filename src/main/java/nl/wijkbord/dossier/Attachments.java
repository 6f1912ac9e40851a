package nl.wijkbord.dossier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.wijkbord.card.CardId;
import nl.wijkbord.file.MediaType;
import nl.wijkbord.security.Clearance;
import org.springframework.stereotype.Component;

/** Reads attachments; every question is asked with the eyes that will see the answer. */
@Component
class Attachments {

    private static final int MOST = 500;
    private static final List<String> ROW = List.of(
            "id",
            "version",
            "cardId",
            "onlyFor",
            "name",
            "mediaType",
            "sizeBytes",
            "width",
            "height",
            "caption",
            "shareable",
            "addedBy",
            "organisationId",
            "addedAt");

    private final EntityManager database;

    Attachments(EntityManager database) {
        this.database = database;
    }

    /** The newest last. */
    List<AttachmentRow> of(CardId card, Clearance eyes) {
        return find(AttachmentRow.class, ROW, eyes, (is, it) -> is.equal(it.get("cardId"), card));
    }

    /** Empty for what does not exist and for what may not be seen: there is no difference. */
    Optional<AttachmentRow> find(UUID id, Clearance eyes) {
        return one(find(AttachmentRow.class, ROW, eyes, (is, it) -> is.equal(it.get("id"), id)));
    }

    Optional<FileContent> content(UUID id, Clearance eyes) {
        return one(find(
                FileContent.class,
                List.of("name", "mediaType", "content"),
                eyes,
                (is, it) -> is.equal(it.get("id"), id)));
    }

    /** A document has none; every small picture is a JPEG. */
    Optional<FileContent> thumbnail(UUID id, Clearance eyes) {
        return one(find(
                FileContent.class,
                List.of("name", "mediaType", "thumbnail"),
                eyes,
                (is, it) -> is.and(is.equal(it.get("id"), id), is.equal(it.get("mediaType"), MediaType.JPEG.mime()))));
    }

    private <T> List<T> find(
            Class<T> shape,
            List<String> columns,
            Clearance eyes,
            BiFunction<CriteriaBuilder, Root<CardAttachment>, Predicate> which) {
        var is = database.getCriteriaBuilder();
        var query = is.createQuery(shape);
        var it = query.from(CardAttachment.class);
        var selected = columns.stream().map(it::get).toArray(Selection[]::new);
        query.select(is.construct(shape, selected))
                .where(which.apply(is, it), VisibleDossier.to(eyes, is, query, it))
                .orderBy(is.asc(it.get("addedAt")), is.asc(it.get("id")));
        return database.createQuery(query).setMaxResults(MOST).getResultList();
    }

    private static <T> Optional<T> one(List<T> found) {
        return found.stream().findAny();
    }
}
