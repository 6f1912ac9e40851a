package nl.wijkbord.board.ui;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
@JavaScript("context://wb-board-marks.js")
@JavaScript("context://wb-board-keys.js")
@JavaScript("context://wb-board-drag.js")
@JavaScript("context://wb-board.js")
class BoardCanvas extends Component {

    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = new JsonMapper();

    /** How each tile was drawn last, in one number: a board is open all day, and there are many. */
    private final transient Map<String, Integer> drawn = new HashMap<>();

    private transient Map<String, String> notes = Map.of();

    /** Everything the element needs to draw the board; rows says by what it is divided, empty when it is not. */
    record Picture(
            Map<String, String> texts,
            List<Column> stages,
            List<Lane> lanes,
            String rows,
            List<Tile> tiles,
            @Nullable String selected,
            boolean mayMove) {}

    /**
     * What changed since; order holds, for each column of a row, all its cards from the top; lanes holds all rows when
     * there are more than before; say is for whoever hears the board.
     */
    record Patch(
            Collection<Tile> upsert,
            Collection<String> gone,
            Map<String, List<String>> order,
            @Nullable List<Lane> lanes,
            @Nullable List<Column> stages,
            String say) {

        Patch withUpsert(Collection<Tile> tiles) {
            return new Patch(tiles, gone, order, lanes, stages, say);
        }

        Patch withStages(@Nullable List<Column> columns) {
            return new Patch(upsert, gone, order, lanes, columns, say);
        }

        @JsonIgnore
        boolean isEmpty() {
            return upsert.isEmpty() && gone.isEmpty() && order.isEmpty() && lanes == null;
        }
    }

    void show(Picture picture) {
        drawn.clear();
        picture.tiles().forEach(it -> drawn.put(it.id(), it.hashCode()));
        notes = notes(picture.stages());
        getElement().callJsFunction("show", json(picture));
    }

    /**
     * Sends nothing when the screen would stay as it is: a screen must not twitch, however slightly, because of
     * something that may not be seen on it.
     */
    boolean patch(Patch patch) {
        var news = patch.withUpsert(patch.upsert().stream().filter(this::isNew).toList());
        patch.gone().forEach(drawn::remove);
        if (news.isEmpty()) {
            return false;
        }
        getElement().callJsFunction("patch", json(news.withStages(renoted(news.stages()))));
        return true;
    }

    /** Nothing when every column says of itself what it said before. */
    private @Nullable List<Column> renoted(@Nullable List<Column> stages) {
        var before = notes;
        notes = stages == null ? before : notes(stages);
        return notes.equals(before) ? null : stages;
    }

    private static Map<String, String> notes(List<Column> stages) {
        return stages.stream().collect(Collectors.toMap(Column::stage, Column::note));
    }

    /** The screen shows this card otherwise than it was told. */
    void forget(String card) {
        drawn.remove(card);
    }

    private boolean isNew(Tile tile) {
        return !Objects.equals(drawn.put(tile.id(), tile.hashCode()), tile.hashCode());
    }

    void select(@Nullable String card) {
        getElement().callJsFunction("select", card);
    }

    /** Opens the menu of a card, as its button does. */
    void menu(String card) {
        getElement().callJsFunction("menuOf", card);
    }

    void mark(Set<String> cards) {
        getElement().callJsFunction("mark", json(cards));
    }

    /** Whether a tap marks a card instead of opening it. */
    void choose(boolean on) {
        getElement().callJsFunction("choose", on);
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

    /** An empty board says so of its wijk, or of the filters that leave nothing; it asks nobody for what they may not do. */
    static Map<String, String> texts(BoardKind kind, String place, boolean narrowed, boolean mayWrite) {
        var hint = Texts.get(narrowed ? "board.canvas.none-hint" : "board.canvas.empty-hint." + kind);
        var action = Texts.get(narrowed ? "board.filter.clear" : "board.canvas.empty-action." + kind);
        return Map.of(
                "board", Texts.get("board.canvas.board." + kind, place),
                "columns", Texts.get("board.canvas.columns"),
                "empty", narrowed ? Texts.get("board.canvas.none") : Texts.get("board.canvas.empty." + kind, place),
                "emptyHint", narrowed || mayWrite ? hint : "",
                "emptyAction", narrowed || mayWrite ? action : "",
                "emptyColumn", Texts.get("board.canvas.empty-column"),
                "menu", Texts.get("board.canvas.menu"),
                "marked", Texts.get("board.canvas.marked"),
                "fold", Texts.get("board.canvas.fold"),
                "unfold", Texts.get("board.canvas.unfold"));
    }
}
