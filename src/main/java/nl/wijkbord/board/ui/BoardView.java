package nl.wijkbord.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.ui.CardSidePanels;
import nl.wijkbord.card.ui.UrgentLines;
import nl.wijkbord.card.ui.WijkSign;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.EmptyState;
import nl.wijkbord.ui.HeadingSlot;
import nl.wijkbord.ui.NotFound;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.ui.Times;
import org.springframework.beans.factory.ObjectProvider;

/** The board of one wijk, of several side by side, or of initiatives: as columns or as a table, with one card open beside it. */
@Route("wijk/:wijk")
@RouteAlias("wijk/:wijk/kaart/:card")
@RouteAlias("wijken")
@RouteAlias("wijken/kaart/:card")
@RouteAlias("wijk/:wijk/initiatieven")
@RouteAlias("wijk/:wijk/initiatieven/kaart/:card")
@RouteAlias("initiatieven")
@RouteAlias("initiatieven/kaart/:card")
@RolesAllowed(Role.CARDS)
class BoardView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardReader reader;
    private final transient UsualBoard usual;
    private final transient Times times;
    private final BoardPane board;
    private final BoardHeading heading;
    private final FilterBar filters;
    private final UrgentLines urgent = new UrgentLines();
    private final CardTable table = new CardTable();
    private final Div area = new Div();
    private final CardBeside beside;
    private boolean entered;

    /** Where somebody just called several cards urgent, until another board is shown. */
    private transient Set<WijkId> called = Set.of();

    BoardView(
            BoardPane board,
            BoardReader reader,
            FilterBar filters,
            CardSidePanels panels,
            UsualBoard usual,
            ObjectProvider<WijkSign> signs,
            Times times) {
        this.board = board;
        this.reader = reader;
        this.usual = usual;
        this.filters = filters;
        this.times = times;
        heading = new BoardHeading(reader, signs, BoardNavigation::go);
        area.addClassName("board-area");
        beside = new CardBeside(board, panels, reader::viewer, this::inOrder);
        area.add(board, table, beside);
        getContent().addClassName("view");
        getContent().add(filters, board.bulk(), urgent, area);
        HeadingSlot.fill(this, heading);
        filters.onChange(this::change);
        board.onRead(_ -> summarise());
        letChoose(board.bulk());
    }

    private void letChoose(BulkBar bulk) {
        bulk.onStop(table::chooseNothing);
        bulk.onUrgent(this::call);
        if (bulk.mayWork()) {
            table.onChoose(bulk::mark);
            filters.offerToChoose(bulk::choose);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = BoardNavigation.read(event);
        if (reader.wijken(asked).isEmpty()) {
            NotFound.show();
        }
        var address = reader.withinSight(asked);
        if (entered && address.isSameBoardAs(board.address())) {
            board.select(address);
        } else {
            show(address);
        }
        beside.show(address);
        usual.looksAt(address);
        entered = true;
    }

    private void change(BoardAddress address) {
        BoardNavigation.rewrite(address);
        show(address);
    }

    private void show(BoardAddress address) {
        if (address.isTable() != board.address().isTable()) {
            board.bulk().stop();
        }
        called = Set.of();
        filters.show(address);
        board.setVisible(!address.isTable());
        table.setVisible(address.isTable());
        table.explain(address.isQueue());
        board.show(address);
    }

    private void summarise() {
        heading.show(board.address(), board.cards(), times.now());
        filters.recount();
        board.bulk().recount();
        callFirst();
        if (board.address().isTable()) {
            table.show(board.lines(), nothing(board.address()));
        }
        beside.look();
    }

    /** What is next is what stands next, also where somebody put the table in another order. */
    private List<CardNumber> inOrder() {
        return board.address().isTable()
                ? table.numbers()
                : board.inReadingOrder().stream().map(CardRow::number).toList();
    }

    private void call(Set<WijkId> wijken) {
        called = wijken;
        callFirst();
    }

    /** What is urgent does not wait in a queue. */
    private void callFirst() {
        var waiting = board.address().isQueue() ? board.urgentIn() : Set.<WijkId>of();
        var wijken = Stream.concat(waiting.stream(), called.stream()).collect(Collectors.toUnmodifiableSet());
        if (wijken.isEmpty()) {
            urgent.hide();
        } else {
            urgent.show(reader.onCall(wijken));
        }
    }

    private EmptyState nothing(BoardAddress address) {
        var nothing = address.isQueue() ? "board.queue.empty" : "board.canvas.empty." + address.kind();
        return address.narrows()
                ? EmptyState.of("board.canvas.none")
                        .withAction("board.filter.clear", () -> change(address.withoutFilters()))
                : EmptyState.of(nothing, board.place());
    }

    @Override
    public String getPageTitle() {
        return beside.title().orElseGet(() -> Texts.get("board.title", reader.name(board.address())));
    }
}
