package nl.wijkbord.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.HasMenuItems;
import com.vaadin.flow.component.contextmenu.MenuItem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.wijkbord.ui.DropDown;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Lets somebody choose how the same cards are laid out: on a board, in which rows, or as a table. */
class ViewMenu extends Composite<DropDown> {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<BoardAddress> board;
    private final transient Consumer<BoardAddress> change;
    private transient @Nullable Runnable choose;

    ViewMenu(Supplier<BoardAddress> board, Consumer<BoardAddress> change) {
        this.board = board;
        this.change = change;
    }

    @Override
    protected DropDown initContent() {
        var button = new DropDown(Texts.get("board.view"), this::fill);
        button.addClassNames("chip", "end");
        return button;
    }

    /** Offers to mark cards without a keyboard. */
    void offerToChoose(Runnable cards) {
        choose = cards;
    }

    private void fill(ContextMenu menu) {
        var now = board.get();
        var isUsual = !now.isTable() && !now.isByLead();
        offer(menu, Texts.get("board.view.board"), isUsual, now.with(BoardAddress.VIEW, List.of()));
        if (now.kind() == BoardKind.CARDS) {
            var byLead = now.with(BoardAddress.VIEW, List.of(BoardAddress.BY_LEAD));
            offer(menu, Texts.get("board.view.lead"), now.isByLead(), byLead);
        }
        var isTable = now.isTable() && !now.isQueue();
        offer(menu, Texts.get("board.view.table"), isTable, now.with(BoardAddress.VIEW, List.of("lijst")));
        if (now.kind() == BoardKind.CARDS) {
            offer(menu, Texts.get("board.view.queue"), now.isQueue(), now.asQueue());
        }
        menu.addItem(Texts.get("board.view.turned." + now.kind()), _ -> BoardNavigation.go(now.turned()));
        if (!now.isTable()) {
            var rows = menu.addItem(Texts.get("board.lanes")).getSubMenu();
            LaneKind.choices(now)
                    .forEach(kind -> offer(rows, words(kind), kind == LaneKind.of(now), kind.chosenOn(now)));
            Optional.ofNullable(choose).ifPresent(it -> menu.addItem(Texts.get("board.view.choose"), _ -> it.run()));
        }
    }

    private static String words(LaneKind kind) {
        return StringUtils.capitalize(Texts.get("board.lanes." + kind));
    }

    private void offer(HasMenuItems menu, String words, boolean on, BoardAddress next) {
        MenuItem item = (MenuItem) menu.addItem(words, _ -> change.accept(next));
        item.setCheckable(true);
        item.setChecked(on);
    }
}
