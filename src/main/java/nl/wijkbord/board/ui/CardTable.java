package nl.wijkbord.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.ui.EmptyState;
import nl.wijkbord.ui.RowGrid;
import nl.wijkbord.ui.Texts;

/** The same cards as the board shows, as a table that can be put in another order. */
class CardTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Paragraph order = new Paragraph(Texts.get("board.queue.order"));
    private final RowGrid<Line> grid = new RowGrid<>("board.table");

    /** By number: a line is made anew whenever something changed. */
    private final transient Set<String> chosen = new LinkedHashSet<>();

    private transient Consumer<Set<String>> listener = _ -> {};

    CardTable() {
        getContent().addClassName("table-view");
        grid.boxes(
                "board.table.choose",
                it -> chosen.contains(it.tile().id()),
                it -> Texts.get("board.table.choose.of", it.tile().id()),
                this::choose);
        grid.show("board.table.choose", false);
        grid.link("board.table.number", it -> it.tile().href(), it -> it.tile().id())
                .sortable("board.table.number", Line.BY_NUMBER)
                .link("board.table.title", it -> it.tile().href(), Line::title, CardTable::more)
                .sortable("board.table.title", Line.by(Line::title));
        words("board.table.kind", it -> it.tile().kindWord());
        words("board.table.type", it -> it.tile().type());
        column("board.table.stage", Line::column, Line.BY_COLUMN);
        column("board.table.priority", CardTable::priority, Line.URGENT_FIRST);
        column("board.table.due", Line::dueDay, Line.SOONEST_FIRST);
        column("board.table.clock", CardTable::clock, Line.LATEST_FIRST);
        words("board.table.lead", Line::lead);
        words("board.table.partners", Line::partners);
        words("board.table.category", Line::category);
        words("board.table.place", Line::place);
        words("board.table.buurt", Line::buurt);
        column("board.table.age", it -> it.tile().age(), Line.YOUNGEST_FIRST);
        grid.column("board.table.states", CardTable::states).onlyWhenNarrow("board.table.choose", "board.table.title");
        order.addClassName("table-order");
        order.setVisible(false);
        getContent().add(order, grid);
    }

    /** Says in which order the cards stand: a queue is read from the top, and has no other order. */
    void explain(boolean isQueue) {
        if (order.isVisible() != isQueue) {
            grid.inOrderGiven(isQueue);
        }
        order.setVisible(isQueue);
    }

    /** For whoever can do something with several cards at once. */
    void onChoose(Consumer<Set<String>> hears) {
        listener = hears;
        grid.show("board.table.choose", true);
    }

    private void choose(Line line, boolean on) {
        if (on) {
            chosen.add(line.tile().id());
        } else {
            chosen.remove(line.tile().id());
        }
        listener.accept(chosen);
    }

    void chooseNothing() {
        chosen.clear();
        grid.refresh();
    }

    private void words(String key, Function<Line, String> words) {
        column(key, words, Line.by(words));
    }

    private void column(String key, Function<Line, String> words, Comparator<Line> order) {
        grid.column(key, words).sortable(key, order);
    }

    private static String priority(Line line) {
        return line.priority() == null ? "" : Texts.get("card.priority." + line.priority());
    }

    private static String clock(Line line) {
        return line.clock() == null
                ? ""
                : line.clock().shape() + " " + line.clock().text();
    }

    /** What a queue is about, for a screen on which only the title has room. */
    static String more(Line line) {
        var states = line.tile().states().stream()
                .map(Tile.State::text)
                .filter(it -> !clock(line).contains(it));
        return Stream.concat(
                        Stream.of(
                                line.tile().id(),
                                line.column(),
                                priority(line),
                                clock(line),
                                Optional.ofNullable(line.tile().age()).orElse(""),
                                line.lead()),
                        states)
                .filter(it -> !it.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private static String states(Line line) {
        return String.join(
                ", ", line.tile().states().stream().map(Tile.State::text).toList());
    }

    /** As they are seen, from the top. */
    List<CardNumber> numbers() {
        return grid.inOrder().stream().map(Line::number).toList();
    }

    /** A column that is empty all the way down only takes room. */
    private static boolean isTold(Collection<Line> lines, Function<Line, String> words) {
        return lines.stream().map(words).anyMatch(it -> !it.isEmpty());
    }

    void show(Collection<Line> lines, EmptyState nothing) {
        if (chosen.retainAll(lines.stream().map(it -> it.tile().id()).toList())) {
            listener.accept(chosen);
        }
        grid.show("board.table.type", isTold(lines, it -> it.tile().type()))
                .show(
                        "board.table.kind",
                        lines.stream().map(it -> it.tile().kind()).distinct().count() > 1)
                .empty(nothing)
                .rows(lines);
    }
}
