package nl.wijkbord.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.wijkbord.board.SavedFilter;
import nl.wijkbord.ui.CopiedLink;
import nl.wijkbord.ui.DropDown;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.Texts;
import org.springframework.context.annotation.Scope;

/** The ways to look at less of the board; each is one tap, and all of them stand in the address. */
@org.springframework.stereotype.Component
@Scope("prototype")
class FilterBar extends Composite<ChipRow> {

    private static final long serialVersionUID = 1L;

    private static final List<String> KINDS = List.of("signaal", "initiatief", "afspraak");

    /** The one term with a chip of its own; the others stand in the menu. */
    private static final String LATE = "te-laat";

    private final transient FilterChoices choices;
    private final transient SavedFilterMenu saved;
    private final transient Inbox inbox;
    private final FilterMenu menu;
    private final ViewMenu view;
    private final DropDown kept;
    private final NativeButton copy = new NativeButton();
    private final Span gap = new Span();
    private final transient Map<NativeButton, SavedFilter> pinned = new LinkedHashMap<>();
    private transient BoardAddress address = BoardAddress.ofAll();
    private transient Consumer<BoardAddress> change = _ -> {};

    FilterBar(FilterChoices choices, SavedFilterMenu saved, Inbox inbox) {
        this.choices = choices;
        this.saved = saved;
        this.inbox = inbox;
        menu = new FilterMenu(choices, () -> address, this::go);
        view = new ViewMenu(() -> address, this::go);
        kept = saved.button(() -> show(address));
        gap.addClassName("gap");
        copy.addClassName("chip");
        copy.setAriaLabel(Texts.get("board.filters.copy"));
        copy.setTitle(Texts.get("board.filters.copy"));
        copy.add(Icon.LINK.create());
        copy.addClickListener(_ -> CopiedLink.give(copy, address.url()));
    }

    @Override
    protected ChipRow initContent() {
        var row = new ChipRow(menu.getContent());
        row.getContent().addClassName("filter-bar");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", Texts.get("board.filter"));
        return row;
    }

    private void go(BoardAddress to) {
        change.accept(to);
    }

    void onChange(Consumer<BoardAddress> listener) {
        change = listener;
    }

    /** Somebody may do something with several cards at once. */
    void offerToChoose(Runnable cards) {
        view.offerToChoose(cards);
    }

    void show(BoardAddress to) {
        address = to;
        var bar = new ArrayList<Component>();
        bar.add(toggle("alles", Texts.get("board.filter.all"), !address.narrows(), BoardAddress::withoutFilters));
        if (address.offers("soort")) {
            KINDS.forEach(it -> bar.add(usual("soort", it, Texts.get("board.filter.soort." + it))));
        }
        if (choices.readsMoreThanTitles()) {
            bar.addAll(aboutWho());
        }
        bar.addAll(chosen());
        bar.add(menu);
        if (address.narrows()) {
            bar.addAll(List.of(keep(), clear()));
        }
        bar.addAll(pinned());
        bar.addAll(List.of(view, kept, copy));
        getContent().arrange(bar);
    }

    /** The live numbers again, after cards changed; what lies too long does not change by the minute, and costs a question. */
    void recount() {
        pinned.forEach((chip, filter) -> chip.setText(saved.label(filter)));
    }

    private NativeButton unlinked() {
        var waiting = inbox.waiting(address);
        var chip = usual(Inbox.NEED, Inbox.UNLINKED, Inbox.words(waiting));
        chip.setTitle(Inbox.meaning(waiting));
        chip.setAriaLabel(Inbox.meaning(waiting));
        return chip;
    }

    /** Not for who reads titles: of most cards there they are not told who does it. */
    private List<Component> aboutWho() {
        var bar = new ArrayList<Component>();
        bar.add(gap);
        bar.add(usual("org", choices.ownSlug(), Texts.get("board.filter.ours")));
        bar.add(usual("wie", FilterPeople.ME, Texts.get("board.filter.wie.mij")));
        bar.add(usual("termijn", LATE, choices.label("termijn", LATE)));
        if (address.kind() == BoardKind.CARDS) {
            bar.add(unlinked());
        }
        return bar;
    }

    /** A chip that is always there, on or off. */
    private NativeButton usual(String name, String value, String words) {
        return toggle(name + "=" + value, words, address.get(name).contains(value), it -> it.toggled(name, value));
    }

    private boolean isAlwaysThere(String name, String word) {
        return choices.readsMoreThanTitles()
                && switch (name) {
                    case "org" -> word.equals(choices.ownSlug());
                    case "wie" -> word.equals(FilterPeople.ME);
                    case "termijn" -> word.equals(LATE);
                    case Inbox.NEED -> word.equals(Inbox.UNLINKED);
                    default -> false;
                };
    }

    /** What was chosen in the menu, and the words looked for: one tap takes each away. */
    private List<NativeButton> chosen() {
        var chips = new ArrayList<NativeButton>();
        FilterChoices.NAMES.forEach(name -> address.get(name).stream()
                .filter(word -> !isAlwaysThere(name, word))
                .map(word -> usual(name, word, choices.label(name, word)))
                .forEach(chips::add));
        address.first("q")
                .map(words -> toggle("q", Texts.get("board.filters.words", words), true, it -> it.with("q", List.of())))
                .ifPresent(chips::add);
        return chips;
    }

    private NativeButton toggle(String name, String words, boolean on, UnaryOperator<BoardAddress> next) {
        var chip = getContent().chip(name, words, () -> go(next.apply(address)));
        chip.getElement().setAttribute("aria-pressed", String.valueOf(on));
        return chip;
    }

    private NativeButton keep() {
        return getContent()
                .chip("bewaar", Texts.get("board.saved.keep"), () -> saved.keep(address, () -> show(address)));
    }

    private NativeButton clear() {
        var clear = getContent().chip("wis", Texts.get("board.filter.clear"), () -> go(address.withoutFilters()));
        clear.addClassName("chip-clear");
        return clear;
    }

    private Collection<NativeButton> pinned() {
        pinned.clear();
        saved.pinned(address)
                .forEach(it ->
                        pinned.put(getContent().chip("bewaard=" + it.id(), saved.label(it), () -> saved.open(it)), it));
        return pinned.keySet();
    }
}
