package nl.wijkbord.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.wijkbord.board.SavedFilter;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** The ways to look at less of the board; each is one tap, and all of them stand in the address. */
@Component
@Scope("prototype")
class FilterBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final List<String> KINDS = List.of("signaal", "initiatief", "afspraak");

    /** The one term with a chip of its own; the others stand in the menu. */
    private static final String LATE = "te-laat";

    private static final String COPY = "return wb.copy(new URL($0, document.baseURI).href)";

    private final transient FilterChoices choices;
    private final transient SavedFilterMenu saved;
    private final transient Map<NativeButton, SavedFilter> pinned = new LinkedHashMap<>();
    private transient Consumer<BoardAddress> change = _ -> {};

    FilterBar(FilterChoices choices, SavedFilterMenu saved) {
        this.choices = choices;
        this.saved = saved;
        getContent().addClassName("filter-bar");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", Texts.get("board.filter"));
    }

    void onChange(Consumer<BoardAddress> listener) {
        change = listener;
    }

    void show(BoardAddress address) {
        var bar = getContent();
        bar.removeAll();
        bar.add(all(address));
        KINDS.forEach(it -> bar.add(chip(address, "soort", it)));
        bar.add(gap(), ours(address), chip(address, "wie", FilterPeople.ME), late(address));
        addChosen(address);
        bar.add(new FilterMenu(choices, address, change));
        if (address.narrows()) {
            bar.add(button("board.saved.keep", () -> saved.keep(address, () -> show(address))), clear(address));
        }
        addSaved();
        bar.add(end(view(address)));
        if (!address.isTable()) {
            bar.add(new LaneMenu(address, change));
        }
        bar.add(saved.button(() -> show(address)));
        bar.add(copy(address));
    }

    /** The live numbers again, after cards changed. */
    void recount() {
        pinned.forEach((chip, filter) -> chip.setText(saved.label(filter)));
    }

    private NativeButton all(BoardAddress address) {
        return chip(Texts.get("board.filter.all"), !address.narrows(), address, BoardAddress::withoutFilters);
    }

    private NativeButton ours(BoardAddress address) {
        return chip(
                Texts.get("board.filter.ours"),
                address.get("org").contains(choices.ownSlug()),
                address,
                it -> it.toggled("org", choices.ownSlug()));
    }

    private NativeButton late(BoardAddress address) {
        return chip(
                choices.label("termijn", LATE),
                address.get("termijn").contains(LATE),
                address,
                it -> it.toggled("termijn", LATE));
    }

    private NativeButton chip(BoardAddress address, String name, String value) {
        return chip(
                Texts.get("board.filter." + name + "." + value),
                address.get(name).contains(value),
                address,
                it -> it.toggled(name, value));
    }

    /** What was chosen in the menu, and the words looked for: one tap takes each away. */
    private void addChosen(BoardAddress address) {
        var shown = List.of(choices.ownSlug(), FilterPeople.ME, LATE);
        FilterChoices.NAMES.forEach(name -> address.get(name).stream()
                .filter(word -> !shown.contains(word))
                .map(word -> chip(choices.label(name, word), true, address, it -> it.toggled(name, word)))
                .forEach(getContent()::add));
        address.first("q")
                .map(words ->
                        chip(Texts.get("board.filters.words", words), true, address, it -> it.with("q", List.of())))
                .ifPresent(getContent()::add);
    }

    private void addSaved() {
        pinned.clear();
        saved.pinned().forEach(it -> {
            var chip = button("board.saved.menu", () -> saved.open(it));
            pinned.put(chip, it);
            getContent().add(chip);
        });
        recount();
    }

    private NativeButton view(BoardAddress address) {
        return chip(
                Texts.get("board.filter.table"),
                address.isTable(),
                address,
                it -> it.with(BoardAddress.VIEW, it.isTable() ? List.of() : List.of("lijst")));
    }

    private NativeButton clear(BoardAddress address) {
        var clear = button("board.filter.clear", () -> change.accept(address.withoutFilters()));
        clear.addClassName("chip-clear");
        return clear;
    }

    private NativeButton copy(BoardAddress address) {
        var copy = button("board.filters.copy", () -> copyLink(address));
        copy.setAriaLabel(copy.getText());
        copy.setTitle(copy.getText());
        copy.removeAll();
        copy.add(Icon.LINK.create());
        return copy;
    }

    private void copyLink(BoardAddress address) {
        getElement().executeJs(COPY, address.url()).then(Boolean.class, done -> tell(done, address.url()));
    }

    private static void tell(boolean done, String url) {
        if (done) {
            Notices.done("card.link.copied");
        } else {
            Notices.problem("card.link.by-hand", url);
        }
    }

    private NativeButton chip(String text, boolean on, BoardAddress address, UnaryOperator<BoardAddress> next) {
        var chip = new NativeButton(text, _ -> change.accept(next.apply(address)));
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(on));
        return chip;
    }

    private static NativeButton button(String key, Runnable action) {
        var button = new NativeButton(Texts.get(key), _ -> action.run());
        button.addClassName("chip");
        return button;
    }

    /** From here on the bar stands at the other end. */
    private static NativeButton end(NativeButton chip) {
        chip.addClassName("end");
        return chip;
    }

    private static Span gap() {
        var gap = new Span();
        gap.addClassName("gap");
        return gap;
    }
}
