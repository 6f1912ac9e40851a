package nl.wijkbord.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.wijkbord.board.ui.BoardContents.Difference;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.ui.CardUpdates;
import nl.wijkbord.security.WijkId;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** A board that stays as it is in the database while somebody looks at it. */
@Component
@Scope("prototype")
class BoardPane extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient BoardReader reader;
    private final transient BoardPicture picture;
    private final transient Lines table;
    private final transient BoardContents contents = new BoardContents();
    private final transient Folds folds = new Folds();

    /** Cards this person is moving: of those nobody needs to tell. */
    private final transient Set<CardId> inHand = new HashSet<>();

    /** Cards this person drags, as they were when they were lifted. */
    private final transient Map<CardId, Supplier<CardRow>> lifted = new HashMap<>();

    private transient List<Line> lines = List.of();
    private final BoardCanvas canvas = new BoardCanvas();
    private final BulkBar bulk;
    private transient BoardAddress address = BoardAddress.ofAll();
    private String pressed = "";
    private transient Consumer<BoardPane> listener = _ -> {};

    BoardPane(
            BoardReader reader,
            BoardPicture picture,
            Lines table,
            BoardDeeds deeds,
            BulkBars bulks,
            CardUpdates updates) {
        this.reader = reader;
        this.picture = picture;
        this.table = table;
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
        if (address.isTable()) {
            lines = table.of(contents, sight());
        } else {
            canvas.show(picture.whole(contents, sight()));
        }
        listener.accept(this);
    }

    private Sight sight() {
        return new Sight(address, reader.wijken(address), reader.viewer(), folds.on(address, contents.columns()));
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

    /** Whoever listens hears of what can be seen, and of nothing else. */
    private void take(Difference difference) {
        var unheard = unheard(difference);
        if (address.isTable()
                ? list(difference)
                : canvas.patch(picture.patch(difference, unheard, contents, sight()))) {
            listener.accept(this);
        }
    }

    /** Cards that somebody else moved; of the card that is open its own page tells. */
    private List<CardRow> unheard(Difference difference) {
        return difference.elsewhere().stream()
                .filter(it -> !inHand.remove(it.id()))
                .filter(it -> !it.number().toString().equals(address.card()))
                .toList();
    }

    private boolean list(Difference difference) {
        var before = lines;
        lines = difference.isEmpty() ? before : table.of(contents, sight());
        return !lines.equals(before);
    }

    /** The cards as the table shows them, from the top. */
    List<Line> lines() {
        return lines;
    }

    /** Where the cards on this board are. */
    String place() {
        return picture.place(sight());
    }

    /** Stays so on this board, whatever filters come and go. */
    void fold(String column, boolean folded) {
        folds.keep(address, contents.columns(), column, folded);
    }

    /** Whether this person may do something with it, and not only look. */
    boolean mayChange(CardRow card) {
        return !card.titleOnly() && reader.viewer().writesIn(card.wijken());
    }

    /**
     * The card by the time something is decided about it: as it is then, or, where somebody else decided meanwhile, as
     * it was, which is refused.
     */
    Supplier<CardRow> asDecided(CardRow seen) {
        var column = contents.placeOf(seen).column();
        return () -> contents.find(seen.number().toString())
                .filter(now -> isDecidedAlike(now, seen)
                        && contents.placeOf(now).column().equals(column))
                .orElse(seen);
    }

    private static boolean isDecidedAlike(CardRow one, CardRow other) {
        return one.stage() == other.stage()
                && Objects.equals(one.lead(), other.lead())
                && Objects.equals(one.leadUser(), other.leadUser())
                && Objects.equals(one.offer(), other.offer())
                && Objects.equals(one.waitingUntil(), other.waitingUntil());
    }

    /** Somebody began to drag it. */
    void lift(CardRow card) {
        lifted.clear();
        lifted.put(card.id(), asDecided(card));
    }

    /** Whether nobody decided about it while it hung in the air. */
    boolean isAsLifted(CardRow card) {
        var decided = lifted.remove(card.id());
        return decided == null || decided.get().equals(card);
    }

    /** This person is moving it. */
    void hold(CardRow card) {
        inHand.add(card.id());
    }

    /** Has what this person just did on it before the next thing is done; several keys may come in one message. */
    void settle() {
        getUI().ifPresent(CardUpdates::settle);
    }

    /** Puts a tile back where the database has it, after a move that was not made. */
    void putBack(CardRow card) {
        inHand.remove(card.id());
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

    /** Where something on this board is urgent; of a card one reads the title of nobody knows. */
    Set<WijkId> urgentIn() {
        return cards().stream()
                .filter(it -> it.priority() == Priority.URGENT)
                .map(CardRow::wijk)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Row by row, column by column, from the top. */
    List<CardRow> inReadingOrder() {
        return contents.lanes().stream()
                .flatMap(lane -> contents.columns().names().stream().map(it -> new BoardContents.Place(lane.key(), it)))
                .flatMap(place -> contents.at(place).stream())
                .toList();
    }
}
