package nl.wijkbord.card;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** By what a card is known: to the product by id and version, to people by its number. */
@MappedSuperclass
abstract class CardIdentity extends AbstractAggregateRoot<Card> {

    @Id
    private UUID id;

    @Column(name = "id", insertable = false, updatable = false)
    private CardId key;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    private CardKind kind;

    private int number;

    @SuppressWarnings("NullAway.Init")
    protected CardIdentity() {}

    CardIdentity(CardNumber called) {
        id = UUID.randomUUID();
        key = new CardId(id);
        kind = called.kind();
        number = called.number();
    }

    public CardId id() {
        return key;
    }

    public CardNumber number() {
        return new CardNumber(kind, number);
    }

    public CardRef ref() {
        return new CardRef(id(), version == null ? 0 : version);
    }
}
