package nl.wijkbord.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.wijkbord.ui.Texts;

/** The ways to look at less of the board; each is one tap, and all of them stand in the address. */
class FilterBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final List<String> KINDS = List.of("signaal", "initiatief", "afspraak");
    private static final List<String> NEEDS = List.of("te-laat", "zonder-trekker", "gewijzigd", "favoriet");

    private final transient Consumer<BoardAddress> change;

    FilterBar(Consumer<BoardAddress> change) {
        this.change = change;
        getContent().addClassName("filter-bar");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", Texts.get("board.filter"));
    }

    void show(BoardAddress address, String ownSlug) {
        getContent().removeAll();
        getContent().add(all(address));
        KINDS.forEach(it -> getContent().add(chip(address, "soort", it)));
        getContent()
                .add(
                        gap(),
                        chip(
                                "board.filter.ours",
                                address.get("org").contains(ownSlug),
                                address,
                                it -> it.toggled("org", ownSlug)));
        getContent().add(chip(address, "wie", "mij"));
        NEEDS.forEach(it -> getContent().add(chip(address, "nodig", it)));
        getContent().add(gap(), view(address));
        if (address.narrows()) {
            var clear = chip("board.filter.clear", false, address, BoardAddress::withoutFilters);
            clear.addClassName("chip-clear");
            getContent().add(clear);
        }
    }

    private NativeButton all(BoardAddress address) {
        return chip("board.filter.all", !address.narrows(), address, BoardAddress::withoutFilters);
    }

    private NativeButton chip(BoardAddress address, String name, String value) {
        return chip(
                "board.filter." + name + "." + value,
                address.get(name).contains(value),
                address,
                it -> it.toggled(name, value));
    }

    private NativeButton view(BoardAddress address) {
        return chip(
                "board.filter.table",
                address.isTable(),
                address,
                it -> it.with(BoardAddress.VIEW, it.isTable() ? List.of() : List.of("lijst")));
    }

    private NativeButton chip(String key, boolean on, BoardAddress address, UnaryOperator<BoardAddress> next) {
        var chip = new NativeButton(Texts.get(key), _ -> change.accept(next.apply(address)));
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(on));
        return chip;
    }

    private static Span gap() {
        var gap = new Span();
        gap.addClassName("gap");
        return gap;
    }
}
