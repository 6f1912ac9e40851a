package nl.wijkbord.board.ui;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkbord.board.SavedFilter;
import nl.wijkbord.board.SavedFilters;
import nl.wijkbord.board.SharedWith;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.Reading;
import nl.wijkbord.ui.DropDown;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;

/** The ways to look that were kept, each with how many cards it shows this viewer now. */
@Component
class SavedFilterMenu {

    private final SavedFilters saved;
    private final Counts counts;
    private final Wijken wijken;
    private final CurrentViewer me;

    SavedFilterMenu(SavedFilters saved, Counts counts, Wijken wijken, CurrentViewer me) {
        this.saved = saved;
        this.counts = counts;
        this.wijken = wijken;
        this.me = me;
    }

    /** Asks for a name, and keeps the way one looks now. */
    void keep(BoardAddress address, Runnable after) {
        var wijk = wijken.find(address.wijk())
                .filter(it -> me.get().clearance().in(it.id()).includes(Reading.TEAM));
        var form = new SavedFilterForm(wijk);
        FormDialog.of("board.saved.title", form)
                .with(new SavedFilters.Input("", SharedWith.NOBODY, false))
                .onSave(input -> form.guard().keep(() -> {
                    var team = wijk.map(WijkName::id).orElse(null);
                    saved.save(input, address.close().url(), team, form.guard().reason());
                    Notices.done("board.saved.done", input.name());
                    after.run();
                }))
                .open();
    }

    /** What stands on this board itself. */
    List<SavedFilter> pinned(BoardAddress board) {
        var wijk = wijken.find(board.wijk()).map(WijkName::id).orElse(null);
        return pinned().filter(it -> it.isFor(wijk)).toList();
    }

    /** What stands on any board; one's own first. */
    Stream<SavedFilter> pinned() {
        return saved.all().stream().filter(SavedFilter::pinned).sorted(Comparator.comparing(SavedFilter::with));
    }

    /** Counted with the eyes of whoever looks, however many it shows to the one who kept it. */
    String label(SavedFilter filter) {
        return Texts.get("board.saved.count", filter.name(), counts.of(BoardAddress.parse(filter.address())));
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
