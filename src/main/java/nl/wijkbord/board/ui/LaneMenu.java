package nl.wijkbord.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import java.util.function.Consumer;
import nl.wijkbord.ui.DropDown;
import nl.wijkbord.ui.Texts;

/** Lets somebody choose by what the board is divided into rows. */
class LaneMenu extends Composite<DropDown> {

    private static final long serialVersionUID = 1L;

    private final transient BoardAddress address;
    private final transient Consumer<BoardAddress> change;

    LaneMenu(BoardAddress address, Consumer<BoardAddress> change) {
        this.address = address;
        this.change = change;
    }

    @Override
    protected DropDown initContent() {
        var button =
                new DropDown(Texts.get("board.lanes", Texts.get("board.lanes." + LaneKind.of(address))), this::fill);
        button.addClassName("chip");
        return button;
    }

    private void fill(ContextMenu menu) {
        LaneKind.choices(address).forEach(kind -> {
            var item = menu.addItem(Texts.get("board.lanes." + kind), _ -> change.accept(kind.chosenOn(address)));
            item.setCheckable(true);
            item.setChecked(kind == LaneKind.of(address));
        });
    }
}
