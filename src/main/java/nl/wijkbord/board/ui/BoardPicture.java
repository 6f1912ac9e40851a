package nl.wijkbord.board.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbord.board.ui.BoardContents.Difference;
import nl.wijkbord.board.ui.BoardContents.Place;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.StageLimits;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.ui.Times;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;

/** Says in the words of the canvas what stands on a board, and what changed. */
@Component
class BoardPicture {

    private static final int WORTH_TELLING = 14;

    private final Tiles tiles;
    private final Wijken wijken;
    private final StageLimits limits;
    private final Times times;

    BoardPicture(Tiles tiles, Wijken wijken, StageLimits limits, Times times) {
        this.tiles = tiles;
        this.wijken = wijken;
        this.limits = limits;
        this.times = times;
    }

    BoardCanvas.Picture whole(BoardContents contents, BoardAddress address, List<WijkName> shown, Viewer viewer) {
        var place = shown.size() == 1 ? shown.getFirst().name() : wijken.words().municipality();
        return new BoardCanvas.Picture(
                BoardCanvas.texts(place, address.narrows()),
                columns(contents, shown.size() == 1),
                lanes(contents),
                rows(contents),
                tiles(contents, address, viewer),
                address.card().isEmpty() ? null : address.card(),
                shown.stream().anyMatch(it -> viewer.writesIn(it.id())));
    }

    List<Tile> tiles(BoardContents contents, BoardAddress address, Viewer viewer) {
        return tiles.of(contents.all(), viewer.clearance(), address, contents);
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

    private List<Column> columns(BoardContents contents, boolean oneWijk) {
        var byStage = contents.byStage();
        return Arrays.stream(Stage.values())
                .map(stage -> new Column(
                        stage.name(),
                        Texts.get("card.stage." + stage),
                        !stage.isOpen(),
                        note(stage, byStage.getOrDefault(stage, List.of())),
                        limits.of(stage)
                                .filter(_ -> oneWijk || contents.dividedBy() == LaneKind.WIJK)
                                .map(most -> limit(most, !oneWijk))
                                .orElse(null)))
                .toList();
    }

    /** A team can do so much: the limit is of one wijk, and cards that are not seen do not count. */
    private static Column.Limit limit(int most, boolean perRow) {
        return new Column.Limit(most, Texts.get("board.column.over", most), perRow);
    }

    private String note(Stage stage, List<CardRow> cards) {
        var oldest = cards.stream().map(CardRow::createdAt).min(Instant::compareTo);
        return oldest.filter(it -> stage.isOpen() && times.days(it) > WORTH_TELLING)
                .map(it -> Texts.get("board.column.oldest", times.days(it)))
                .orElse("");
    }

    BoardCanvas.Patch patch(Difference difference, BoardContents contents, BoardAddress address, Viewer viewer) {
        var gone = new ArrayList<String>();
        difference.gone().forEach(it -> gone.add(it.number().toString()));
        return new BoardCanvas.Patch(
                tiles.of(difference.changed(), viewer.clearance(), address, contents),
                gone,
                orders(difference.places(), contents),
                difference.lanes().orElse(null));
    }

    private static Map<String, List<String>> orders(Set<Place> places, BoardContents contents) {
        var orders = new LinkedHashMap<String, List<String>>();
        places.forEach(place -> orders.put(place.lane() + "|" + place.stage(), numbers(contents.at(place))));
        return orders;
    }

    private static List<String> numbers(List<CardRow> cards) {
        return cards.stream().map(it -> it.number().toString()).toList();
    }
}
