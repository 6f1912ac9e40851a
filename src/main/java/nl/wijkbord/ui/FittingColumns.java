package nl.wijkbord.ui;

import com.vaadin.flow.component.grid.Grid;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which columns of a table there are: those that people have to do with, and on a narrow screen only the few that fit. */
final class FittingColumns<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    /** In pixels; the stylesheet counts alike. */
    private static final int NARROW = 600;

    private final Grid<T> grid;
    private final Set<String> away = new HashSet<>();
    private final List<String> few = new ArrayList<>();
    private final Map<String, String> widths = new HashMap<>();
    private boolean isNarrow;

    FittingColumns(Grid<T> grid) {
        this.grid = grid;
    }

    void show(String key, boolean visible) {
        if (visible) {
            away.remove(key);
        } else {
            away.add(key);
        }
        arrange();
    }

    void wide(String key, String width, int grow) {
        widths.put(key, width);
        grid.getColumnByKey(key).setAutoWidth(false).setWidth(width).setFlexGrow(grow);
    }

    /** @param keys of what stays on a narrow screen; the last takes all room that the others leave */
    void onlyWhenNarrow(List<String> keys) {
        few.addAll(keys);
        grid.addAttachListener(event -> {
            var page = event.getUI().getPage();
            page.retrieveExtendedClientDetails(it -> fit(it.getWindowInnerWidth()));
            var resizing = page.addBrowserWindowResizeListener(it -> fit(it.getWidth()));
            grid.addDetachListener(leave -> {
                resizing.remove();
                leave.unregisterListener();
            });
        });
    }

    void fit(int width) {
        if (isNarrow != width < NARROW) {
            isNarrow = width < NARROW;
            arrange();
            stretch(few.getLast());
        }
    }

    private void arrange() {
        grid.getColumns()
                .forEach(it -> it.setVisible(!away.contains(it.getKey()) && (!isNarrow || few.contains(it.getKey()))));
    }

    /** A column as wide as its longest words would go on outside a narrow screen. */
    private void stretch(String key) {
        var hasOwnWidth = widths.containsKey(key);
        grid.getColumnByKey(key)
                .setAutoWidth(!isNarrow && !hasOwnWidth)
                .setWidth(isNarrow ? "1px" : widths.getOrDefault(key, "100px"));
        if (!isNarrow && !hasOwnWidth) {
            grid.recalculateColumnWidths();
        }
    }
}
