package nl.wijkbord.board.ui;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import java.util.List;
import nl.wijkbord.board.SavedFilter;
import nl.wijkbord.board.SavedFilters;
import nl.wijkbord.ui.DropDown;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;
import org.springframework.stereotype.Component;

/** The ways to look that were kept, each with how many cards it shows this viewer now. */
@Component
class SavedFilterMenu {

    private final SavedFilters saved;
    private final BoardReader reader;

    SavedFilterMenu(SavedFilters saved, BoardReader reader) {
        this.saved = saved;
        this.reader = reader;
    }

    /** Asks for a name, and keeps the way one looks now. */
    void keep(BoardAddress address, Runnable after) {
        var form = new SavedFilterForm();
        FormDialog.of("board.saved.title", form)
                .onSave(input -> form.guard().keep(() -> {
                    saved.save(input, address.close().url(), form.guard().reason());
                    Notices.done("board.saved.done", input.name());
                    after.run();
                }))
                .open();
    }

    /** What stands on the board itself. */
    List<SavedFilter> pinned() {
        return saved.all().stream().filter(SavedFilter::pinned).toList();
    }

    /** Counted with the eyes of whoever looks, however many it shows to the one who kept it. */
    String label(SavedFilter filter) {
        return Texts.get("board.saved.count", filter.name(), reader.count(BoardAddress.parse(filter.address())));
    }

    DropDown button(Runnable changed) {
        var button = new DropDown(Texts.get("board.saved.menu"), menu -> fill(menu, changed));
        button.addClassName("chip");
        return button;
    }

    private void fill(ContextMenu menu, Runnable changed) {
        var all = saved.all();
        all.forEach(it -> offer(menu, it, changed));
        if (all.isEmpty()) {
            menu.addItem(Texts.get("board.saved.none")).setEnabled(false);
        }
    }

    private void offer(ContextMenu menu, SavedFilter filter, Runnable changed) {
        var item = menu.addItem(label(filter));
        var more = item.getSubMenu();
        more.addItem(Texts.get("ui.open"), _ -> open(filter));
        if (filter.mine()) {
            more.addItem(Texts.get("board.saved.remove"), _ -> remove(filter, changed));
        }
    }

    void open(SavedFilter filter) {
        BoardNavigation.go(BoardAddress.parse(filter.address()));
    }

    private void remove(SavedFilter filter, Runnable changed) {
        saved.remove(filter.id());
        Notices.done("board.saved.removed", filter.name());
        changed.run();
    }
}
