package nl.wijkbord.card;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;

/** The worlds to which the matter of a card belongs. */
@Embeddable
class Domains {

    @ElementCollection
    @CollectionTable(name = "card_domain", joinColumns = @JoinColumn(name = "card_id"))
    @Column(name = "domain")
    @Enumerated(EnumType.STRING)
    private Set<Domain> all = new HashSet<>();

    void become(Set<Domain> some) {
        all.clear();
        all.addAll(some);
    }

    /** In the order in which people read them. */
    @Override
    public String toString() {
        return all.stream().sorted().map(Enum::name).collect(joining(","));
    }
}
