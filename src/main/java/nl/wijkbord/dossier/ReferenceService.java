package nl.wijkbord.dossier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.card.CardGuard;
import nl.wijkbord.card.CardId;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.CurrentViewer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The places where a matter is handled further; they are named, nothing is copied. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class ReferenceService {

    private static final String FIELD = "reference";

    private final EntityManager database;
    private final Additions additions;
    private final CardGuard guard;
    private final CurrentViewer me;

    ReferenceService(EntityManager database, Additions additions, CardGuard guard, CurrentViewer me) {
        this.database = database;
        this.additions = additions;
        this.guard = guard;
        this.me = me;
    }

    /** By system; nothing for eyes that read titles only. */
    public List<ReferenceRow> of(CardId card, Clearance eyes) {
        return find(eyes, (is, it) -> is.equal(it.get("cardId"), card)).stream()
                .map(ExternalReference::row)
                .toList();
    }

    private List<ExternalReference> find(
            Clearance eyes, BiFunction<CriteriaBuilder, Root<ExternalReference>, Predicate> which) {
        var is = database.getCriteriaBuilder();
        var query = is.createQuery(ExternalReference.class);
        var it = query.from(ExternalReference.class);
        query.select(it)
                .where(which.apply(is, it), VisibleDossier.to(eyes, is, query, it))
                .orderBy(is.asc(it.get("systemName")), is.asc(it.get("reference")));
        return database.createQuery(query).getResultList();
    }

    @Transactional
    public UUID add(CardId id, ReferenceInput input, Reason reason) {
        return additions.on(id, () -> added(id, input, reason));
    }

    private UUID added(CardId id, ReferenceInput input, Reason reason) {
        var card = additions.writable(id);
        if (input.system().isEmpty() || input.reference().isEmpty()) {
            throw new NotPossible("form.required");
        }
        guard.check("system", input.system(), reason);
        guard.check("reference", input.reference(), reason);
        var reference = new ExternalReference(id, additions.confined(card, null), input);
        database.persist(reference);
        additions.tell(card, "card.referenced", new FieldChange(FIELD, null, reference.words()), reference.onlyFor());
        return reference.row().id();
    }

    @Transactional
    public void remove(UUID id) {
        var reference = found(id);
        var card = additions.on(reference.card(), () -> additions.writable(reference.card()));
        database.remove(reference);
        additions.tell(card, "card.unreferenced", new FieldChange(FIELD, reference.words(), null), reference.onlyFor());
    }

    private ExternalReference found(UUID id) {
        return additions.on(
                null,
                () -> find(me.get().clearance(), (is, it) -> is.equal(it.get("id"), id)).stream()
                        .findAny()
                        .orElseThrow(() -> new NotPossible("dossier.not-found")));
    }
}
