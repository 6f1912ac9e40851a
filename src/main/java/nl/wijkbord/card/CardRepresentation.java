package nl.wijkbord.card;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.audit.Representation;
import nl.wijkbord.security.Absentee;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says for whom a substitute acts: for who has the card in hand, or else for who made it possible to act in its wijk. */
@Component
class CardRepresentation implements Representation {

    /** While something is done to a card. */
    private static final ScopedValue<Settled> SETTLED = ScopedValue.newInstance();

    private final JdbcClient database;

    CardRepresentation(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Absentee> of(Viewer actor, UUID card, @Nullable FieldChange change) {
        return actor.absentees().isEmpty()
                ? Optional.empty()
                : settled(card)
                        .or(() -> former(actor, change))
                        .or(() -> place(card).flatMap(it -> it.of(actor)));
    }

    /** In whose place it is done does not depend on what becomes of it. */
    <T> T settled(Viewer actor, Card card, Supplier<T> deed) {
        var place = new Place(
                card.wijk(),
                card.scope().also(),
                card.duty().lead(),
                card.duty().leadUser());
        return ScopedValue.where(SETTLED, new Settled(card.id().value(), place.of(actor)))
                .call(deed::get);
    }

    private static Optional<Absentee> settled(UUID card) {
        return SETTLED.isBound() && SETTLED.get().card().equals(card)
                ? SETTLED.get().absentee()
                : Optional.empty();
    }

    /** Whoever takes over a card from somebody who is away does so in that person's place. */
    private static Optional<Absentee> former(Viewer actor, @Nullable FieldChange change) {
        return change == null || !"leadUser".equals(change.field())
                ? Optional.empty()
                : actor.absentees().stream()
                        .filter(it -> it.id().value().toString().equals(change.former()))
                        .findFirst();
    }

    private Optional<Place> place(UUID card) {
        return database.sql("select wijk_id, lead_id, lead_user_id from card where id = ?")
                .param(card)
                .query((row, _) -> new Place(
                        new WijkId(row.getObject(1, UUID.class)),
                        boards(card),
                        Optional.ofNullable(row.getObject(2, UUID.class)).map(OrganisationId::new),
                        Optional.ofNullable(row.getObject(3, UUID.class)).map(UserId::new)))
                .optional();
    }

    private Set<WijkId> boards(UUID card) {
        return database.sql("select wijk_id from card_also_in where card_id = ?")
                .param(card)
                .query((row, _) -> new WijkId(row.getObject(1, UUID.class)))
                .set();
    }

    /** In whose place something is done to a card, as it was before. */
    private record Settled(UUID card, Optional<Absentee> absentee) {}

    /** Where a card lies, on which other boards it stands and who has it in hand. */
    private record Place(WijkId wijk, Set<WijkId> also, Optional<OrganisationId> lead, Optional<UserId> doer) {

        Optional<Absentee> of(Viewer actor) {
            var ours = lead.filter(actor.organisation()::equals).isPresent();
            return actor.onBehalfOf(board(actor), ours ? doer.orElse(null) : null);
        }

        /** The wijk in which the card lies, unless it is only on another board that something may be done with it. */
        private WijkId board(Viewer actor) {
            return Stream.concat(
                            Stream.of(wijk).filter(actor::writesIn),
                            also.stream()
                                    .filter(actor::writesIn)
                                    .sorted(Comparator.comparing(actor::writesByItself)
                                            .reversed()
                                            .thenComparing(WijkId::value)))
                    .findFirst()
                    .orElse(wijk);
        }
    }
}
