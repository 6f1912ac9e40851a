package nl.wijkbord.card;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.CurrentViewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links cards that have to do with each other; a link shows only to who may see both. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class CardRelations {

    /** Under this name the history keeps which card it was. */
    static final String LINK = "link";

    private static final String LINKED = "card.linked";

    private static final String OF_CARD = "from CardRelation r where r.key.cardId = :card or r.key.otherId = :card";

    private final EntityManager database;
    private final CardService cards;
    private final CurrentViewer me;
    private final CardAttempts attempts;
    private final ApplicationEventPublisher events;

    CardRelations(
            EntityManager database,
            CardService cards,
            CurrentViewer me,
            CardAttempts attempts,
            ApplicationEventPublisher events) {
        this.database = database;
        this.cards = cards;
        this.me = me;
        this.attempts = attempts;
        this.events = events;
    }

    public List<RelatedCard> of(CardId card, Clearance eyes) {
        var keys = database.createQuery("select r.key " + OF_CARD, CardRelation.Key.class)
                .setParameter("card", card.value())
                .getResultList();
        var rows = cards.rows(keys.stream().map(it -> other(it, card)).toList(), eyes);
        return keys.stream()
                .flatMap(key -> row(rows, other(key, card))
                        .map(it -> new RelatedCard(key.kind(), key.cardId().equals(card.value()), it)))
                .toList();
    }

    private static Stream<CardRow> row(List<CardRow> rows, CardId id) {
        return rows.stream().filter(it -> it.id().equals(id));
    }

    private static CardId other(CardRelation.Key key, CardId card) {
        return new CardId(key.cardId().equals(card.value()) ? key.otherId() : key.cardId());
    }

    /** Gives the other card. */
    @Transactional
    public CardId link(CardId card, RelationKind kind, CardNumber other) {
        return attempts.on(card, () -> linked(card, kind, other));
    }

    private CardId linked(CardId card, RelationKind kind, CardNumber other) {
        var from = writable(card);
        var to = cards.find(other, eyes()).orElseThrow(() -> new NotPossible("card.not-found"));
        if (kind == RelationKind.DUBBEL_VAN
                && from.number().kind() != to.number().kind()) {
            throw new NotPossible("card.relation.other-kind");
        }
        if (from.id().equals(to.id()) || find(card, kind, to.id()).isPresent()) {
            throw new NotPossible("card.relation.already");
        }
        database.persist(new CardRelation(card, kind, to.id()));
        tell(from, to, LINKED);
        return to.id();
    }

    @Transactional
    public void unlink(CardId card, RelationKind kind, CardId other) {
        attempts.on(card, () -> unlinked(card, kind, other));
    }

    private CardId unlinked(CardId card, RelationKind kind, CardId other) {
        var from = writable(card);
        var to = visible(other);
        find(card, kind, other).ifPresent(it -> {
            database.remove(it);
            tell(from, to, "card.unlinked");
        });
        return to.id();
    }

    private CardRow writable(CardId card) {
        var row = visible(card);
        if (!me.get().writesIn(row.wijken())) {
            throw new NotPossible("card.read-only");
        }
        return row;
    }

    private CardRow visible(CardId card) {
        return cards.rows(List.of(card), eyes()).stream()
                .findAny()
                .orElseThrow(() -> new NotPossible("card.not-found"));
    }

    private Optional<CardRelation> find(CardId card, RelationKind kind, CardId other) {
        return Optional.ofNullable(
                database.find(CardRelation.class, new CardRelation.Key(card.value(), other.value(), kind)));
    }

    private void tell(CardRow from, CardRow to, String action) {
        tell(from, action, to);
        tell(to, action, from);
    }

    /** That there is a link at all is only for the own organisation, unless everybody with the one card sees the other. */
    private void tell(CardRow card, String action, CardRow other) {
        var onlyFor = Optional.of(me.get().organisation()).filter(_ -> !isAsOpen(card, other));
        var name = other.number().toString();
        var link = new FieldChange(LINK, action.equals(LINKED) ? null : name, action.equals(LINKED) ? name : null);
        events.publishEvent(new CardChanged(card.id(), card.number(), action, link, onlyFor));
    }

    private static boolean isAsOpen(CardRow from, CardRow to) {
        var isForTheTeam = switch (to.visibility()) {
            case OPENBAAR -> true;
            case WIJKTEAM -> from.visibility() != Visibility.OPENBAAR;
            case BEPERKT, EIGEN_ORGANISATIE -> false;
        };
        return isForTheTeam
                && from.visibility() != Visibility.EIGEN_ORGANISATIE
                && to.wijken().containsAll(from.wijken());
    }

    private Clearance eyes() {
        return me.get().clearance();
    }
}
