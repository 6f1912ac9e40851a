package nl.wijkbord.board.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbord.board.ui.BoardContents.Difference;
import nl.wijkbord.board.ui.BoardContents.Place;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.ui.Times;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;

/** Says in the words of the canvas what stands on a board, and what changed. */
@Component
class BoardPicture {

    private static final int WORTH_TELLING = 14;

    private final Tiles tiles;
    private final Wijken wijken;
    private final Times times;

    BoardPicture(Tiles tiles, Wijken wijken, Times times) {
        this.tiles = tiles;
        this.wijken = wijken;
        this.times = times;
    }

    BoardCanvas.Picture whole(BoardContents contents, Sight sight) {
        var address = sight.address();
        return new BoardCanvas.Picture(
                BoardCanvas.texts(address.kind(), place(sight), address.narrows(), sight.mayWrite()),
                columns(contents, sight),
                lanes(contents),
                rows(contents),
                tiles(contents.all(), contents, sight),
                address.card().isEmpty() ? null : address.card(),
                sight.mayWrite());
    }

    /** Where the cards of a board are: in its wijk, or all over. */
    String place(Sight sight) {
        return sight.isOfOneWijk()
                ? sight.shown().getFirst().name()
                : wijken.words().municipality();
    }

    private List<Tile> tiles(List<CardRow> cards, BoardContents contents, Sight sight) {
        return tiles.of(cards, sight.viewer().clearance(), sight.address(), contents);
    }

    /** A board has a row to put a card in, also before there is one. */
    private static List<Lane> lanes(BoardContents contents) {
        return contents.lanes().isEmpty() ? List.of(Lane.of("", Texts.get("board.lanes.empty"), 0)) : contents.lanes();
    }

    /** By what the board is divided; empty when it is one row that needs no name. */
    private static String rows(BoardContents contents) {
        return switch (contents.dividedBy()) {
            case NONE -> "";
            case WIJK -> contents.lanes().size() > 1 ? LaneKind.WIJK.name() : "";
            case LEAD, THEME, PRIORITY, KIND, INITIATIVE, BUURT ->
                contents.dividedBy().name();
        };
    }

    private List<Column> columns(BoardContents contents, Sight sight) {
        var oneWijk = sight.isOfOneWijk();
        var byColumn = contents.byColumn();
        var columns = contents.columns();
        return columns.names().stream()
                .map(name -> new Column(
                        name,
                        columns.title(name),
                        columns.isOpen(name),
                        sight.folded().contains(name),
                        columns.isOpen(name) ? note(byColumn.getOrDefault(name, List.of())) : "",
                        columns.most(name)
                                .filter(_ -> oneWijk || contents.dividedBy() == LaneKind.WIJK)
                                .map(most -> limit(most, !oneWijk))
                                .orElse(null),
                        columns.isDiscussed(name) && sight.coordinates() ? queue(sight.address()) : null))
                .toList();
    }

    /** A team can do so much: the limit is of one wijk, and cards that are not seen do not count. */
    private static Column.Limit limit(int most, boolean perRow) {
        return new Column.Limit(most, Texts.get("board.column.over", most), perRow);
    }

    private static Column.Link queue(BoardAddress address) {
        return new Column.Link(address.close().asQueue().url(), Texts.get("board.column.queue"));
    }

    private String note(List<CardRow> cards) {
        var oldest = cards.stream().map(CardRow::createdAt).min(Instant::compareTo);
        return oldest.filter(it -> times.days(it) > WORTH_TELLING)
                .map(it -> Texts.get("board.column.oldest", times.days(it)))
                .orElse("");
    }

    /** @param unheard cards that somebody else put in another column */
    BoardCanvas.Patch patch(Difference difference, List<CardRow> unheard, BoardContents contents, Sight sight) {
        var gone = new ArrayList<String>();
        difference.gone().forEach(it -> gone.add(it.number().toString()));
        return new BoardCanvas.Patch(
                tiles(difference.changed(), contents, sight),
                gone,
                orders(difference.places(), contents),
                difference.lanes().orElse(null),
                columns(contents, sight),
                words(unheard, contents));
    }

    /** What a screen reader says: of one card where it lies now, of many at once only how many. */
    private static String words(List<CardRow> moved, BoardContents contents) {
        return switch (moved.size()) {
            case 0 -> "";
            case 1 ->
                Texts.get(
                        "board.say.moved",
                        moved.getFirst().number(),
                        contents.columns()
                                .title(contents.placeOf(moved.getFirst()).column()));
            default -> Texts.get("board.say.many", moved.size());
        };
    }

    private static Map<String, List<String>> orders(Set<Place> places, BoardContents contents) {
        var orders = new LinkedHashMap<String, List<String>>();
        places.forEach(place -> orders.put(place.lane() + "|" + place.column(), numbers(contents.at(place))));
        return orders;
    }

    private static List<String> numbers(List<CardRow> cards) {
        return cards.stream().map(it -> it.number().toString()).toList();
    }
}
