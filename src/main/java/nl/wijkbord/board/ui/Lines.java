package nl.wijkbord.board.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Categories;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.card.ui.ClockWords;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.ui.Times;
import nl.wijkbord.wijk.BuurtName;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;

/** Makes the lines of the table out of the cards on a board. */
@Component
class Lines {

    private final Tiles tiles;
    private final Organisations organisations;
    private final Categories categories;
    private final Wijken wijken;
    private final Times times;
    private final ClockWords clocks;

    Lines(
            Tiles tiles,
            Organisations organisations,
            Categories categories,
            Wijken wijken,
            Times times,
            ClockWords clocks) {
        this.tiles = tiles;
        this.organisations = organisations;
        this.categories = categories;
        this.wijken = wijken;
        this.times = times;
        this.clocks = clocks;
    }

    /** As they lie on the board, from the top. */
    List<Line> of(BoardContents contents, Sight sight) {
        var rows = contents.all();
        var drawn = tiles.of(rows, sight.viewer().clearance(), sight.address(), contents);
        return IntStream.range(0, rows.size())
                .mapToObj(it -> line(rows.get(it), drawn.get(it), contents.columns()))
                .toList();
    }

    private Line line(CardRow row, Tile tile, Columns columns) {
        return new Line(
                tile,
                row.number(),
                columns.title(tile.stage()),
                columns.names().indexOf(tile.stage()),
                row.createdAt(),
                row.place(),
                Optional.ofNullable(row.buurt())
                        .flatMap(wijken::buurt)
                        .map(BuurtName::name)
                        .orElse(""),
                Optional.ofNullable(row.category())
                        .flatMap(categories::find)
                        .map(CategoryName::name)
                        .orElse(""),
                row.titleOnly() ? null : row.priority(),
                row.due(),
                Optional.ofNullable(row.due()).map(times::day).orElse(""),
                clocks.of(row).orElse(null),
                partners(row));
    }

    private String partners(CardRow row) {
        return organisations.all().stream()
                .filter(it -> row.partners().contains(it.id()))
                .map(OrganisationName::name)
                .collect(Collectors.joining(", "));
    }
}
