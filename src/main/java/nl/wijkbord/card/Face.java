package nl.wijkbord.card;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkbord.audit.FieldChange;
import org.jspecify.annotations.Nullable;

/** What a card says: what is the matter, where, what kind of matter (null: not chosen), and how soon. */
@Embeddable
public record Face(
        String title,
        @Column(columnDefinition = "text") String description,
        @Embedded Spot spot,
        @Nullable UUID categoryId,
        @Enumerated(EnumType.STRING) Priority priority) {

    public Face {
        title = CardText.title(title);
        description = CardText.body(description);
    }

    public Face titled(String text) {
        return new Face(text, description, spot, categoryId, priority);
    }

    public Face telling(String text) {
        return new Face(title, text, spot, categoryId, priority);
    }

    public Face at(Spot place) {
        return new Face(title, description, place, categoryId, priority);
    }

    public Face about(@Nullable UUID category) {
        return new Face(title, description, spot, category, priority);
    }

    public Face within(Priority howSoon) {
        return new Face(title, description, spot, categoryId, howSoon);
    }

    String searchable() {
        return CardText.searchable(title, description, spot.place());
    }

    /** The wijk last: whoever sees the card from that line on reads nothing of what it said before. */
    List<FieldChange> changesTo(Face next) {
        return Stream.of(
                        change("title", title, next.title),
                        change("description", description, next.description),
                        change("buurt", spot.buurtId(), next.spot.buurtId()),
                        change("place", spot.place(), next.spot.place()),
                        change("category", categoryId, next.categoryId),
                        change("priority", priority, next.priority),
                        change("wijk", spot.wijkId().value(), next.spot.wijkId().value()))
                .filter(it -> !Objects.equals(it.former(), it.latter()))
                .toList();
    }

    private static FieldChange change(String field, @Nullable Object former, @Nullable Object latter) {
        return new FieldChange(field, CardText.of(former), CardText.of(latter));
    }
}
