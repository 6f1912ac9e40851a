package nl.wijkbord.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import java.util.function.Consumer;
import nl.wijkbord.ui.DropDown;
import nl.wijkbord.ui.Texts;
import org.springframework.util.StringUtils;

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
        var button = new DropDown(label(), this::fill);
        button.addClassName("chip");
        return button;
    }

    private String label() {
        var kind = LaneKind.of(address);
        return kind == LaneKind.NONE
                ? Texts.get("board.lanes")
                : Texts.get("board.lanes.by", Texts.get("board.lanes." + kind));
    }

    private void fill(ContextMenu menu) {
        LaneKind.choices(address).forEach(kind -> {
            var item = menu.addItem(
                    StringUtils.capitalize(Texts.get("board.lanes." + kind)),
                    _ -> change.accept(kind.chosenOn(address)));
            item.setCheckable(true);
            item.setChecked(kind == LaneKind.of(address));
        });
    }
}
