package nl.wijkbord.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.ui.BulkAction;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.DropDown;
import nl.wijkbord.ui.Texts;
import tools.jackson.databind.JsonNode;

/** What one can do with the cards that are marked; there for as long as some are, or somebody is choosing. */
class BulkBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** The columns that ask of a card nothing that one answer could not give to all; closing has a button of its own. */
    private static final List<Stage> STAGES =
            List.of(Stage.TE_BESPREKEN, Stage.OPGEPAKT, Stage.WACHT_OP, Stage.TERUGKOPPELEN);

    private final transient BulkDeeds deeds;
    private final transient BulkDialogs dialogs;
    private final transient BoardPane board;
    private final Span count = new Span();
    private final Div buttons = new Div();
    private final NativeButton take;
    private final transient Map<BulkAction, NativeButton> brought = new LinkedHashMap<>();
    private final DropDown stages;
    private final NativeButton stop;
    private transient List<String> marked = List.of();
    private boolean choosing;
    private transient Runnable stopped = () -> {};
    private transient Consumer<Set<WijkId>> caller = _ -> {};

    BulkBar(BoardPane board, BulkDeeds deeds, BulkDialogs dialogs, FilterChoices choices, List<BulkAction> actions) {
        this.board = board;
        this.deeds = deeds;
        this.dialogs = dialogs;
        stop = button("board.bulk.unmark", this::stop);
        take = button("board.bulk.take", () -> does(deeds::take));
        stages = menu("board.bulk.move", () -> stages(choices), this::move);
        count.getElement().setAttribute("role", "status");
        getContent().addClassName("bulk-bar");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", Texts.get("board.bulk"));
        buttons.addClassName("bulk-deeds");
        buttons.add(take);
        buttons.add(button("board.bulk.lead", () -> dialogs.give(cards(), asked())));
        actions.forEach(it -> brought.put(it, button(it.key(), () -> ask(it))));
        brought.values().forEach(buttons::add);
        buttons.add(menu("board.bulk.priority", () -> choices.of("prio"), this::prioritise));
        buttons.add(menu("board.bulk.category", () -> choices.of("thema"), this::categorise));
        buttons.add(stages);
        buttons.add(button("board.bulk.link", () -> dialogs.link(this::does)));
        buttons.add(button("board.bulk.close", () -> dialogs.close(asked())));
        getContent().add(count, buttons, stop);
        board.canvas().on("cards-marked", this::told);
        recount();
    }

    private static List<Choice> stages(FilterChoices choices) {
        return choices.of("status").stream()
                .filter(it -> STAGES.contains(FilterWords.STAGES.get(it.word())))
                .toList();
    }

    boolean mayWork() {
        return deeds.mayWork();
    }

    /** Somebody without a keyboard marks cards by tapping them. */
    void choose() {
        choosing = true;
        board.canvas().choose(true);
        recount();
    }

    void onStop(Runnable listener) {
        stopped = listener;
    }

    /** Hears in which wijken something was called urgent. */
    void onUrgent(Consumer<Set<WijkId>> hears) {
        caller = hears;
    }

    private void told(JsonNode told) {
        choosing = choosing && !told.path("stop").asBoolean(false);
        mark(told.path("cards").valueStream().map(it -> it.asString("")).toList());
    }

    void mark(Collection<String> numbers) {
        marked = List.copyOf(numbers);
        recount();
    }

    /** Some of the marked cards may have gone. */
    final void recount() {
        var cards = cards();
        count.setText(cards.isEmpty() ? Texts.get("board.bulk.choose") : Texts.get("board.bulk.count", cards.size()));
        buttons.setVisible(!cards.isEmpty());
        var ours = cards.stream().filter(board::mayChange).toList();
        take.setVisible(deeds.mayLead(ours));
        brought.forEach((action, it) -> it.setVisible(action.fits(ours)));
        stages.setVisible(board.address().kind() == BoardKind.CARDS); // each phase asks something else
        stop.setText(Texts.get(choosing ? "board.bulk.stop" : "board.bulk.unmark"));
        getContent().setVisible((choosing || !cards.isEmpty()) && deeds.mayWork());
    }

    /** As the board shows them now. */
    private List<CardRow> cards() {
        return marked.stream()
                .map(board.contents()::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** While one chooses others work on: what somebody else decided meanwhile is not overruled unseen. */
    private BulkDialogs.Doing asked() {
        var seen = cards().stream().map(board::asDecided).toList();
        return deed -> does(seen.stream().map(Supplier::get).toList(), deed);
    }

    private void does(Consumer<List<CardRow>> deed) {
        does(cards(), deed);
    }

    private void does(List<CardRow> cards, Consumer<List<CardRow>> deed) {
        cards.forEach(board::hold);
        deed.accept(cards);
        stop();
    }

    /** Nothing is marked any more, and a tap opens a card again. */
    void stop() {
        choosing = false;
        board.canvas().choose(false);
        board.canvas().mark(Set.of());
        mark(List.of());
        stopped.run();
    }

    private void ask(BulkAction action) {
        action.ask(cards(), each -> does(cards -> BulkWork.on(cards, each)));
    }

    private void prioritise(String word) {
        Optional.ofNullable(FilterWords.PRIORITIES.get(word)).ifPresent(this::prioritise);
    }

    private void prioritise(Priority howSoon) {
        var wijken = cards().stream().map(CardRow::wijk).collect(Collectors.toUnmodifiableSet());
        does(cards -> deeds.prioritise(cards, howSoon));
        if (howSoon == Priority.URGENT) {
            caller.accept(wijken);
        }
    }

    private void categorise(String word) {
        does(cards -> deeds.categorise(cards, word));
    }

    private void move(String word) {
        Optional.ofNullable(FilterWords.STAGES.get(word)).ifPresent(this::move);
    }

    private void move(Stage stage) {
        if (stage == Stage.WACHT_OP) {
            dialogs.waitFor(asked());
        } else {
            does(cards -> deeds.move(cards, stage));
        }
    }

    private static DropDown menu(String key, Supplier<List<Choice>> choices, Consumer<String> choose) {
        var button = new DropDown(
                Texts.get(key),
                menu -> choices.get().forEach(it -> menu.addItem(it.label(), _ -> choose.accept(it.word()))));
        button.addClassName("button");
        return button;
    }

    private static NativeButton button(String key, Runnable action) {
        var button = new NativeButton(Texts.get(key), _ -> action.run());
        button.addClassName("button");
        return button;
    }
}
