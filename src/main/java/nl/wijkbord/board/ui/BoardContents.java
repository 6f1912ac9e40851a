package nl.wijkbord.board.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRow;
import org.jspecify.annotations.Nullable;

/** The cards on one person's board, as last read, in its rows and columns; knows what a fresh look changed. */
final class BoardContents {

    private static final Comparator<CardRow> ORDER = Comparator.comparingLong(CardRow::rank)
            .thenComparingInt(it -> it.number().number());

    private final Map<CardId, CardRow> rows = new HashMap<>();
    private final Map<CardId, Standing> standings = new HashMap<>();
    private final Map<String, Lane> lanes = new HashMap<>();
    private final Map<CardId, String> columns = new HashMap<>();
    private @Nullable Layout layout;

    /** A column of a row. */
    record Place(String lane, String column) {}

    /** Where a card lies, and how far down. */
    private record Standing(Place place, CardRow card) {

        boolean isWhere(Standing other) {
            return place.equals(other.place) && card.rank() == other.card.rank();
        }
    }

    /**
     * What a fresh look changed: cards to draw again, those of them that lie in another column than before, cards that
     * went, columns whose order may differ, and all rows when there is one more, or one is called otherwise.
     */
    record Difference(
            List<CardRow> changed,
            List<CardRow> elsewhere,
            List<CardRow> gone,
            Set<Place> places,
            Optional<List<Lane>> lanes) {

        Difference with(Collection<Place> more) {
            var all = Stream.concat(places.stream(), more.stream()).collect(toUnmodifiableSet());
            return new Difference(changed, elsewhere, gone, all, lanes);
        }

        /** Nothing that is seen changed. */
        boolean isEmpty() {
            return changed.isEmpty() && gone.isEmpty() && lanes.isEmpty();
        }
    }

    void put(Collection<CardRow> all, Layout as) {
        rows.clear();
        lanes.clear();
        columns.clear();
        layout = as;
        all.forEach(it -> rows.put(it.id(), it));
        as.rows().always().forEach(it -> lanes.put(it.key(), it));
        settle(all);
    }

    private Layout layout() {
        return Objects.requireNonNull(layout, "a board is read before anybody looks at it");
    }

    /** Takes what was read again about some cards; whichever of them was not found has gone. */
    Difference take(Set<CardId> asked, Collection<CardRow> found) {
        var before = Map.copyOf(standings);
        var known = Map.copyOf(lanes);
        var left = new HashSet<>(asked);
        found.forEach(row -> {
            left.remove(row.id());
            rows.put(row.id(), row);
        });
        var gone = left.stream().map(rows::remove).filter(Objects::nonNull).toList();
        columns.keySet().removeAll(left);
        settle(found);
        gone.forEach(it -> close(before.get(it.id())));
        var moved = moved(before);
        return new Difference(
                changed(found, moved),
                moved.stream()
                        .filter(it -> isElsewhere(before.get(it), standings.get(it)))
                        .map(rows::get)
                        .filter(Objects::nonNull)
                        .toList(),
                gone,
                moved.stream()
                        .flatMap(it -> places(it, before))
                        .distinct()
                        .filter(it -> !order(it, before).equals(order(it, standings)))
                        .collect(toUnmodifiableSet()),
                lanes.equals(known) ? Optional.empty() : Optional.of(lanes()));
    }

    /** A card may lie in another row because another card changed: the initiative above it, for one. */
    private void settle(Collection<CardRow> found) {
        columns.putAll(layout().columns().of(found));
        standings.clear();
        rows.values().forEach(card -> {
            var lane = layout().rows().laneOf(card, rows);
            lanes.put(lane.key(), lane);
            standings.put(card.id(), new Standing(new Place(lane.key(), columnOf(card)), card));
        });
    }

    /** A card that went in the instant between two questions lies anywhere until the next look. */
    private String columnOf(CardRow card) {
        return columns.getOrDefault(card.id(), layout().columns().names().getFirst());
    }

    /** A row may be called after a card: when that card went, its row goes, unless something else lies in it. */
    private void close(@Nullable Standing former) {
        if (former != null
                && layout().rows().always().stream()
                        .noneMatch(it -> it.key().equals(former.place().lane()))
                && standings.values().stream()
                        .noneMatch(it -> it.place().lane().equals(former.place().lane()))) {
            lanes.remove(former.place().lane());
        }
    }

    private static boolean isElsewhere(@Nullable Standing before, @Nullable Standing now) {
        return before != null
                && now != null
                && !before.place().column().equals(now.place().column());
    }

    private Set<CardId> moved(Map<CardId, Standing> before) {
        return Stream.concat(before.keySet().stream(), standings.keySet().stream())
                .filter(it -> !isWhere(before.get(it), standings.get(it)))
                .collect(toUnmodifiableSet());
    }

    private static boolean isWhere(@Nullable Standing before, @Nullable Standing now) {
        return before != null && now != null && before.isWhere(now);
    }

    /** Room made between cards gives them other ranks and the same order. */
    private static List<CardId> order(Place place, Map<CardId, Standing> standings) {
        return standings.values().stream()
                .filter(it -> it.place().equals(place))
                .map(Standing::card)
                .sorted(ORDER)
                .map(CardRow::id)
                .toList();
    }

    private Stream<Place> places(CardId card, Map<CardId, Standing> before) {
        return Stream.of(before, standings)
                .flatMap(it -> Optional.ofNullable(it.get(card)).stream())
                .map(Standing::place);
    }

    private List<CardRow> changed(Collection<CardRow> found, Set<CardId> moved) {
        return Stream.concat(found.stream(), moved.stream().map(rows::get).filter(Objects::nonNull))
                .distinct()
                .toList();
    }

    Place placeOf(CardRow card) {
        return Optional.ofNullable(standings.get(card.id()))
                .map(Standing::place)
                .orElseGet(() -> new Place("", layout == null ? "" : columnOf(card)));
    }

    /** Every row there is, or was since the board was read and may still be named, from the top. */
    List<Lane> lanes() {
        return lanes.values().stream().sorted(Lane.DOWNWARDS).toList();
    }

    LaneKind dividedBy() {
        return layout().rows().kind();
    }

    Columns columns() {
        return layout().columns();
    }

    /** The cards under which these cards hang or hung, as far as they are on the board. */
    Set<CardId> parents(Collection<CardId> changed, Collection<CardRow> found) {
        return Stream.concat(found.stream(), changed.stream().map(rows::get).filter(Objects::nonNull))
                .map(CardRow::parent)
                .filter(Objects::nonNull)
                .filter(rows::containsKey)
                .collect(Collectors.toCollection(HashSet::new));
    }

    Optional<CardRow> find(String number) {
        return rows.values().stream()
                .filter(it -> it.number().toString().equals(number))
                .findAny();
    }

    /** All cards of a column, from the top. */
    List<CardRow> at(Place place) {
        return rows.values().stream()
                .filter(it -> placeOf(it).equals(place))
                .sorted(ORDER)
                .toList();
    }

    /** All cards, column by column from the top, or as they stand in a queue. */
    List<CardRow> all() {
        var queue = layout().queue();
        return rows.values().stream()
                .sorted(queue == null ? byColumnAndRank() : queue)
                .toList();
    }

    private Comparator<CardRow> byColumnAndRank() {
        var at = new HashMap<String, Integer>();
        columns().names().forEach(it -> at.put(it, at.size()));
        return Comparator.<CardRow>comparingInt(
                        it -> at.getOrDefault(placeOf(it).column(), 0))
                .thenComparing(ORDER);
    }

    Map<String, List<CardRow>> byColumn() {
        return rows.values().stream().collect(groupingBy(it -> placeOf(it).column()));
    }
}
