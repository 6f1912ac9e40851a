package nl.wijkbord.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.wijkbord.ui.Keys;
import nl.wijkbord.ui.Texts;

/** The less usual ways to look at less: one button, under which everything is. */
class FilterMenu extends Composite<NativeButton> {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<BoardAddress> change;
    private final transient BoardAddress address;

    FilterMenu(FilterChoices choices, BoardAddress address, Consumer<BoardAddress> change) {
        this.change = change;
        this.address = address;
        getContent().setText(Texts.get("board.filters.more"));
        getContent().addClassName("chip");
        getContent().getElement().setAttribute("aria-haspopup", "menu");
        var menu = new ContextMenu(getContent());
        menu.setOpenOnClick(true);
        FilterChoices.NAMES.forEach(name -> {
            var part = menu.addItem(Texts.get("board.filters." + name)).getSubMenu();
            fill(part, name, choices);
        });
        Keys.on(this, "F", "board.filters.keys", () -> getContent().getElement().callJsFunction("click"));
    }

    private void fill(SubMenu menu, String name, FilterChoices choices) {
        Map<String, SubMenu> groups = new LinkedHashMap<>();
        choices.of(name).forEach(choice -> {
            var place = choice.group().isEmpty()
                    ? menu
                    : groups.computeIfAbsent(
                            choice.group(), it -> menu.addItem(it).getSubMenu());
            offer(place, name, choice);
        });
    }

    private void offer(SubMenu place, String name, Choice choice) {
        var item = place.addItem(choice.label(), _ -> change.accept(address.toggled(name, choice.word())));
        item.setCheckable(true);
        item.setChecked(address.get(name).contains(choice.word()));
    }
}
