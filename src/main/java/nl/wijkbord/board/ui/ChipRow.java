package nl.wijkbord.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row of chips of which each stays itself while others come and go, so that the keyboard stays where it is. */
class ChipRow extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Map<String, NativeButton> chips = new HashMap<>();
    private final Focusable<?> refuge;

    /** @param refuge where one is after tapping a chip that goes by it */
    ChipRow(Focusable<?> refuge) {
        this.refuge = refuge;
    }

    /** The chip that is called so, now with these words; the first time it learns what it does. */
    NativeButton chip(String name, String words, Runnable deed) {
        var chip = chips.computeIfAbsent(name, _ -> made(deed));
        chip.setText(words);
        return chip;
    }

    private NativeButton made(Runnable deed) {
        var chip = new NativeButton();
        chip.addClassName("chip");
        chip.addClickListener(_ -> {
            deed.run();
            if (chip.getParent().isEmpty()) {
                refuge.focus();
            }
        });
        return chip;
    }

    /** These, in this order: what was there already is not touched. */
    void arrange(List<Component> wanted) {
        var row = getContent();
        row.getChildren().filter(it -> !wanted.contains(it)).toList().forEach(row::remove);
        chips.values().retainAll(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= row.getComponentCount() || !row.getComponentAt(i).equals(wanted.get(i))) {
                row.addComponentAtIndex(i, wanted.get(i));
            }
        }
    }
}
