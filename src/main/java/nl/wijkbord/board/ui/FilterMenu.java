package nl.wijkbord.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.SubMenu;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.wijkbord.ui.Days;
import nl.wijkbord.ui.DropDown;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Keys;
import nl.wijkbord.ui.OneField;
import nl.wijkbord.ui.Texts;

/** The less usual ways to look at less: one button, under which everything is. */
class FilterMenu extends Composite<DropDown> {

    private static final long serialVersionUID = 1L;

    private final transient FilterChoices choices;
    private final transient Consumer<BoardAddress> change;
    private final transient Supplier<BoardAddress> board;

    FilterMenu(FilterChoices choices, Supplier<BoardAddress> board, Consumer<BoardAddress> change) {
        this.choices = choices;
        this.change = change;
        this.board = board;
        Keys.on(this, "F", "board.filters.keys", () -> getContent().getElement().callJsFunction("click"));
    }

    @Override
    protected DropDown initContent() {
        var button = new DropDown(Texts.get("board.filters.more"), this::fill);
        button.addClassName("chip");
        return button;
    }

    private void fill(ContextMenu menu) {
        FilterChoices.NAMES.forEach(name -> {
            var some = choices.on(board.get(), name);
            if (!some.isEmpty()) {
                var part = menu.addItem(Texts.get("board.filters." + name)).getSubMenu();
                fill(part, name, some);
            }
        });
    }

    private void fill(SubMenu menu, String name, List<Choice> some) {
        Map<String, SubMenu> groups = new LinkedHashMap<>();
        some.forEach(choice -> {
            var place = choice.group().isEmpty()
                    ? menu
                    : groups.computeIfAbsent(
                            choice.group(), it -> menu.addItem(it).getSubMenu());
            offer(place, name, choice);
        });
        if (name.equals(BoardAddress.SINCE)) {
            menu.addItem(Texts.get("board.since"), _ -> askDay());
        }
    }

    private void askDay() {
        FormDialog.of("board.since.title", new OneField<>(Days.field("board.since.day")))
                .onSave(it -> it.ifPresent(
                        day -> change.accept(board.get().with(BoardAddress.SINCE, List.of(day.toString())))))
                .saveKey("board.since.save")
                .open();
    }

    private void offer(SubMenu place, String name, Choice choice) {
        var item = place.addItem(choice.label(), _ -> change.accept(board.get().toggled(name, choice.word())));
        item.setCheckable(true);
        item.setChecked(board.get().get(name).contains(choice.word()));
    }
}
