package nl.wijkbord.card;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.Reading;
import nl.wijkbord.security.WijkId;
import org.jspecify.annotations.Nullable;

/** On which boards a card stood at some moment, and how much one had to read there to see it; found by reading back. */
record Earlier(WijkId home, Set<WijkId> also, Visibility visibility) {

    /** What tells on which boards it stood, and how much one had to read there. */
    static final Set<String> FIELDS = Set.of("wijk", Sharing.ALSO, "visibility");

    static Earlier now(CardRow card) {
        return new Earlier(card.wijk(), card.also(), card.visibility());
    }

    /** What was so before that line of the history. */
    Earlier before(@Nullable FieldChange change) {
        return change == null || change.field() == null // a line about no field has none
                ? this
                : switch (change.field()) {
                    case "wijk" -> new Earlier(wijk(change.former()).orElse(home), also, visibility);
                    case Sharing.ALSO -> new Earlier(home, alsoBefore(change), visibility);
                    case "visibility" ->
                        new Earlier(home, also, visibility(change.former()).orElse(visibility));
                    default -> this;
                };
    }

    private Set<WijkId> alsoBefore(FieldChange change) {
        var boards = new HashSet<>(also);
        wijk(change.latter()).ifPresent(boards::remove);
        wijk(change.former()).ifPresent(boards::add);
        return boards;
    }

    private static Optional<WijkId> wijk(@Nullable String told) {
        return Optional.ofNullable(told).map(it -> new WijkId(UUID.fromString(it)));
    }

    /** The history keeps with it to whom it was shown. */
    private static Optional<Visibility> visibility(@Nullable String told) {
        return Optional.ofNullable(told)
                .flatMap(it -> Arrays.stream(Visibility.values())
                        .filter(one -> it.startsWith(one.name()))
                        .findAny());
    }

    Set<WijkId> boards() {
        return Stands.in(home, also);
    }

    /** The boards on which these eyes read it then, if they were there already. */
    Set<WijkId> readBy(Clearance eyes) {
        var needed = switch (visibility) {
            case OPENBAAR, WIJKTEAM -> Reading.TEAM;
            case BEPERKT, EIGEN_ORGANISATIE -> Reading.FULL;
        };
        return boards().stream().filter(it -> eyes.in(it).includes(needed)).collect(Collectors.toSet());
    }
}
