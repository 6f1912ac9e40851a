package nl.wijkbord.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The board on the screen: one element that draws itself from what it is told, so that a thousand cards cost the
 * server no more than a list.
 */
@Tag("wb-board")
@JavaScript("context://webjars/sortablejs/1.15.6/Sortable.min.js")
@JavaScript("context://wb-board-tile.js")
@JavaScript("context://wb-board-frame.js")
@JavaScript("context://wb-board-keys.js")
@JavaScript("context://wb-board-drag.js")
@JavaScript("context://wb-board.js")
class BoardCanvas extends Component {

    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = new JsonMapper();

    private transient Map<String, Tile> tiles = new LinkedHashMap<>();

    /** Everything the element needs to draw the board. */
    record Picture(
            Map<String, String> texts,
            List<Column> stages,
            List<Lane> lanes,
            List<Tile> tiles,
            @Nullable String selected,
            boolean mayMove) {}

    /** What changed since; order holds, for each column of a wijk, all its cards from the top. */
    record Patch(Collection<Tile> upsert, Collection<String> gone, Map<String, List<String>> order) {}

    void show(Picture picture) {
        tiles = new LinkedHashMap<>();
        picture.tiles().forEach(it -> tiles.put(it.id(), it));
        getElement().callJsFunction("show", json(picture));
    }

    void patch(Patch patch) {
        patch.gone().forEach(tiles::remove);
        patch.upsert().forEach(it -> tiles.put(it.id(), it));
        getElement().callJsFunction("patch", json(patch));
    }

    void select(@Nullable String card) {
        getElement().callJsFunction("select", card);
    }

    void mark(Set<String> cards) {
        getElement().callJsFunction("mark", json(cards));
    }

    private static JsonNode json(Object value) {
        return JSON.valueToTree(value);
    }

    /** Lets somebody hear of one thing that is done on the board, with what it was done to. */
    void on(String deed, Consumer<JsonNode> listener) {
        getElement()
                .addEventListener(
                        deed, event -> listener.accept(event.getEventData().path("event.detail")))
                .addEventData("event.detail");
    }

    /** What is on the board now, in no particular order. */
    Collection<Tile> tiles() {
        return tiles.values();
    }

    static Map<String, String> texts(String place) {
        return Map.of(
                "board", Texts.get("board.canvas.board", place),
                "columns", Texts.get("board.canvas.columns"),
                "empty", Texts.get("board.canvas.empty", place),
                "emptyHint", Texts.get("board.canvas.empty-hint"),
                "emptyAction", Texts.get("board.canvas.empty-action"),
                "emptyColumn", Texts.get("board.canvas.empty-column"),
                "menu", Texts.get("board.canvas.menu"),
                "marked", Texts.get("board.canvas.marked"),
                "fold", Texts.get("board.canvas.fold"),
                "unfold", Texts.get("board.canvas.unfold"));
    }
}
