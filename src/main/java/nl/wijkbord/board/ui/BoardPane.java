package nl.wijkbord.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.wijkbord.board.ui.BoardContents.Difference;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.ui.CardUpdates;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** A board that stays as it is in the database while somebody looks at it. */
@Component
@Scope("prototype")
class BoardPane extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient BoardReader reader;
    private final transient BoardPicture picture;
    private final transient BoardContents contents = new BoardContents();
    private final BoardCanvas canvas = new BoardCanvas();
    private final BulkBar bulk;
    private transient BoardAddress address = BoardAddress.ofAll();
    private String pressed = "";
    private transient Consumer<BoardPane> listener = _ -> {};

    BoardPane(BoardReader reader, BoardPicture picture, BoardDeeds deeds, BulkBars bulks, CardUpdates updates) {
        this.reader = reader;
        this.picture = picture;
        getContent().addClassName("board-pane");
        getContent().add(canvas);
        deeds.listen(this, canvas);
        bulk = bulks.over(this);
        updates.follow(this, this::look);
    }

    /** Reads and draws the board anew. */
    void show(BoardAddress to) {
        address = to;
        reader.read(contents, address);
        if (!address.isTable()) {
            canvas.show(picture.whole(contents, address, reader.wijken(address), reader.viewer()));
        }
        listener.accept(this);
    }

    /** Another card is open beside the same board. */
    void select(BoardAddress to) {
        address = to;
        if (!address.isTable()) {
            canvas.select(to.card().isEmpty() ? null : to.card());
        }
    }

    void look(Set<CardId> changed) {
        take(reader.look(contents, address, changed));
    }

    private void take(Difference difference) {
        if (address.isTable() || canvas.patch(picture.patch(difference, contents, address, reader.viewer()))) {
            listener.accept(this);
        }
    }

    /** The cards as they are drawn, from the top; for whoever shows them otherwise. */
    List<Tile> tiles() {
        return picture.tiles(contents, address, reader.viewer());
    }

    /** Puts a tile back where the database has it, after a move that was not made. */
    void putBack(CardRow card) {
        canvas.forget(card.number().toString());
        var difference = reader.look(contents, address, Set.of(card.id()));
        take(difference.with(
                difference.changed().stream().map(contents::placeOf).toList()));
    }

    /** Somebody pressed a key on a tile that means something on the open card. */
    void pressWhenOpen(String key) {
        pressed = key;
    }

    /** The key that was pressed on the tile, once; empty when it was opened without one. */
    String pressed() {
        var key = pressed;
        pressed = "";
        return key;
    }

    void onRead(Consumer<BoardPane> told) {
        listener = told;
    }

    BoardAddress address() {
        return address;
    }

    BoardContents contents() {
        return contents;
    }

    BoardCanvas canvas() {
        return canvas;
    }

    /** What one can do with marked cards, to lay out above the board. */
    BulkBar bulk() {
        return bulk;
    }

    List<CardRow> cards() {
        return contents.all();
    }

    /** Row by row, column by column, from the top. */
    List<CardRow> inReadingOrder() {
        return contents.lanes().stream()
                .flatMap(lane -> Arrays.stream(Stage.values()).map(stage -> new BoardContents.Place(lane.key(), stage)))
                .flatMap(place -> contents.at(place).stream())
                .toList();
    }
}
