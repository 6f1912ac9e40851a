package nl.wijkbord.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.springframework.data.domain.Pageable;

/** A table of records: words in its cells, and only the page on the screen in memory. */
public final class RowGrid<T> extends Composite<Grid<T>> {

    private static final long serialVersionUID = 1L;

    /** The row in which a key was pressed, as the browser knows it. */
    private static final String ROW = "element.getEventContext(event).item?.key";

    private static final String LINK = "<a href=\"${item.href}\">${item.text}</a>";

    private static final String MORE = "<span class=\"row-more\">${item.more}</span>";

    private static final String BOX = """
            <label class="row-box"><input type="checkbox" aria-label="${item.words}" .checked="${live(item.on)}"
                ?disabled="${item.fixed}" @change="${event => choose(event.target.checked)}"></label>""";

    private final Grid<T> grid = new Grid<>();
    private final FittingColumns<T> fitting = new FittingColumns<>(grid);
    private final List<String> sortable = new ArrayList<>();

    public RowGrid(String labelKey) {
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.getElement().setAttribute("aria-label", Texts.get(labelKey));
        grid.addClassName("row-grid");
    }

    @Override
    protected Grid<T> initContent() {
        return grid;
    }

    public RowGrid<T> column(String headerKey, Function<T, String> text) {
        grid.addColumn(text::apply)
                .setKey(headerKey)
                .setHeader(Texts.get(headerKey))
                .setAutoWidth(true);
        return this;
    }

    /** The same, with a second line where few columns have room. */
    public RowGrid<T> column(String headerKey, Function<T, String> text, Function<T, String> more) {
        grid.addColumn(LitRenderer.<T>of("<span class=\"row-text\">${item.text}</span>" + MORE)
                        .withProperty("text", text::apply)
                        .withProperty("more", more::apply))
                .setKey(headerKey)
                .setHeader(Texts.get(headerKey))
                .setAutoWidth(true);
        return this;
    }

    /** Lets people put a list that is known to be short in order of a column. */
    public RowGrid<T> sortable(String headerKey, Comparator<T> order) {
        grid.getColumnByKey(headerKey).setComparator(order);
        sortable.add(headerKey);
        return this;
    }

    /** Puts the rows back in the order in which they came, and says whether people may choose another. */
    public RowGrid<T> inOrderGiven(boolean only) {
        grid.sort(List.of());
        sortable.forEach(it -> grid.getColumnByKey(it).setSortable(!only));
        return this;
    }

    /** Gives the cells of a column a name for the stylesheet, or none. */
    public RowGrid<T> toned(String headerKey, Function<T, String> tone) {
        grid.getColumnByKey(headerKey).setPartNameGenerator(tone::apply);
        return this;
    }

    /** For who has nothing to do with a column it is not there. */
    public RowGrid<T> show(String headerKey, boolean visible) {
        fitting.show(headerKey, visible);
        return this;
    }

    /** A real link, so that it opens in a new tab and can be copied. */
    public RowGrid<T> link(String headerKey, Function<T, String> href, Function<T, String> text) {
        grid.addColumn(LitRenderer.<T>of(LINK).withProperty("href", href::apply).withProperty("text", text::apply))
                .setKey(headerKey)
                .setHeader(Texts.get(headerKey))
                .setAutoWidth(true);
        return this;
    }

    /** The same, with a second line where few columns have room. */
    public RowGrid<T> link(
            String headerKey, Function<T, String> href, Function<T, String> text, Function<T, String> more) {
        grid.addColumn(LitRenderer.<T>of(LINK + MORE)
                        .withProperty("href", href::apply)
                        .withProperty("text", text::apply)
                        .withProperty("more", more::apply))
                .setKey(headerKey)
                .setHeader(Texts.get(headerKey))
                .setAutoWidth(true);
        return this;
    }

    /** A narrow screen shows these columns only, the last as wide as it can be, so that nobody scrolls sideways. */
    public RowGrid<T> onlyWhenNarrow(String... headerKeys) {
        fitting.onlyWhenNarrow(List.of(headerKeys));
        return this;
    }

    /** A column of its own width, with words that go on in a next line. */
    public RowGrid<T> wide(String headerKey, String width, int grow) {
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        fitting.wide(headerKey, width, grow);
        return this;
    }

    /** A box for each row, to do something with several at once. */
    public RowGrid<T> boxes(
            String headerKey, Predicate<T> isOn, Function<T, String> words, BiConsumer<T, Boolean> choose) {
        return boxes(headerKey, isOn, _ -> false, words, choose);
    }

    /**
     * The same where the box of some rows is fixed.
     *
     * @param choose what a tick does; when it cannot be done the box goes back to what is so
     */
    public RowGrid<T> boxes(
            String headerKey,
            Predicate<T> isOn,
            Predicate<T> isFixed,
            Function<T, String> words,
            BiConsumer<T, Boolean> choose) {
        grid.addColumn(LitRenderer.<T>of(BOX)
                        .withProperty("words", words::apply)
                        .withProperty("on", isOn::test)
                        .withProperty("fixed", isFixed::test)
                        .withFunction("choose", (row, told) -> {
                            choose.accept(row, told.path(0).asBoolean(false));
                            grid.getDataProvider().refreshItem(row);
                        }))
                .setKey(headerKey)
                .setHeader(Texts.get(headerKey))
                .setFlexGrow(0)
                .setAutoWidth(true);
        return this;
    }

    public RowGrid<T> empty(EmptyState nothing) {
        grid.setEmptyStateComponent(nothing);
        return this;
    }

    /** Opens a row that is clicked, or that has the focus when Enter is pressed. */
    public RowGrid<T> onOpen(Consumer<T> open) {
        grid.addItemClickListener(click -> open.accept(click.getItem()));
        grid.getElement()
                .addEventListener(
                        "keydown",
                        press -> Optional.ofNullable(grid.getDataCommunicator()
                                        .getKeyMapper()
                                        .get(press.getEventData().path(ROW).asString("")))
                                .ifPresent(open))
                .setFilter("event.key === 'Enter' && !!element.getEventContext(event).item")
                .addEventData(ROW);
        return this;
    }

    /** A list that is known to be short. */
    public RowGrid<T> rows(Collection<T> rows) {
        grid.setItems(rows);
        return this;
    }

    /** As high as its rows, for a short list in the middle of a page. */
    public RowGrid<T> whole() {
        grid.setAllRowsVisible(true);
        return this;
    }

    /** Of a list that is known to be short, as it stands on the screen: in the order that somebody chose. */
    public List<T> inOrder() {
        var rows = grid.getListDataView().getItems();
        return Optional.ofNullable(grid.getDataCommunicator().getInMemorySorting())
                .map(rows::sorted)
                .orElse(rows)
                .toList();
    }

    public RowGrid<T> pages(Function<Pageable, List<T>> page, ToLongFunction<Pageable> count) {
        grid.setItemsPageable(page::apply, count::applyAsLong);
        return this;
    }

    public void refresh() {
        grid.getDataProvider().refreshAll();
    }
}
