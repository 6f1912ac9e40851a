package nl.wijkbord.board.ui;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Stage;
import nl.wijkbord.security.WijkId;

/** The cards on one person's board, as last read; knows what a fresh look changed. */
final class BoardContents {

    private static final Comparator<CardRow> ORDER = Comparator.comparingLong(CardRow::rank)
            .thenComparingInt(it -> it.number().number());

    private final Map<CardId, CardRow> rows = new HashMap<>();

    /** A column of a wijk. */
    record Place(WijkId wijk, Stage stage) {
        static Place of(CardRow row) {
            return new Place(row.wijk(), row.stage());
        }
    }

    /** What a fresh look changed: cards to draw again, cards that went, and columns whose order may differ. */
    record Difference(List<CardRow> changed, List<CardRow> gone, Set<Place> places) {

        /** The same, with the columns in which the cards stand, as for a screen that shows them elsewhere. */
        Difference withPlaces() {
            var all = new LinkedHashSet<>(places);
            changed.stream().map(Place::of).forEach(all::add);
            return new Difference(changed, gone, all);
        }
    }

    void put(Collection<CardRow> all) {
        rows.clear();
        all.forEach(it -> rows.put(it.id(), it));
    }

    /** Takes what was read again about some cards; whichever of them was not found has gone. */
    Difference take(Set<CardId> asked, Collection<CardRow> found) {
        var places = new LinkedHashSet<Place>();
        var gone = new ArrayList<CardRow>();
        var left = new HashSet<>(asked);
        found.forEach(row -> {
            left.remove(row.id());
            var before = rows.put(row.id(), row);
            if (before == null || !stands(before, row)) {
                Optional.ofNullable(before).map(Place::of).ifPresent(places::add);
                places.add(Place.of(row));
            }
        });
        left.stream().map(rows::remove).filter(Objects::nonNull).forEach(row -> {
            gone.add(row);
            places.add(Place.of(row));
        });
        return new Difference(List.copyOf(found), gone, places);
    }

    private static boolean stands(CardRow before, CardRow now) {
        return Place.of(before).equals(Place.of(now)) && before.rank() == now.rank();
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
                .filter(it -> Place.of(it).equals(place))
                .sorted(ORDER)
                .toList();
    }

    /** All cards, column by column from the top. */
    List<CardRow> all() {
        return rows.values().stream().sorted(ORDER).toList();
    }

    Map<Stage, List<CardRow>> byStage() {
        return rows.values().stream().collect(groupingBy(CardRow::stage));
    }
}
