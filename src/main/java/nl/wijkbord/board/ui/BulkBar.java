package nl.wijkbord.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.ui.CloseForm;
import nl.wijkbord.card.ui.NumberForm;
import nl.wijkbord.ui.DropDown;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Texts;
import tools.jackson.databind.JsonNode;

/** What one can do with the cards that are marked on the board; there for as long as some are. */
class BulkBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** The columns that ask nothing of a card that one answer could not give to all. */
    private static final List<Stage> STAGES = List.of(Stage.TE_BESPREKEN, Stage.OPGEPAKT, Stage.TERUGKOPPELEN);

    private final transient BulkDeeds deeds;
    private final transient BoardPane board;
    private final Span count = new Span();
    private transient List<String> marked = List.of();

    BulkBar(BoardPane board, BulkDeeds deeds, FilterChoices choices) {
        this.board = board;
        this.deeds = deeds;
        count.getElement().setAttribute("role", "status");
        getContent().addClassName("bulk-bar");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", Texts.get("board.bulk"));
        getContent().add(count, button("board.bulk.take", () -> does(deeds::take)));
        getContent().add(menu("board.bulk.priority", () -> choices.of("prio"), this::prioritise));
        getContent().add(menu("board.bulk.category", () -> choices.of("thema"), this::categorise));
        getContent().add(menu("board.bulk.move", () -> stages(choices), this::move));
        getContent().add(button("board.bulk.link", this::link), button("board.bulk.close", this::close));
        getContent().add(button("board.bulk.unmark", this::unmark));
        board.canvas().on("cards-marked", this::show);
        getContent().setVisible(false);
    }

    private static List<Choice> stages(FilterChoices choices) {
        return choices.of("status").stream()
                .filter(it -> STAGES.contains(FilterWords.STAGES.get(it.word())))
                .toList();
    }

    private void show(JsonNode told) {
        marked = told.path("cards").valueStream().map(it -> it.asString("")).toList();
        var cards = cards();
        count.setText(Texts.get("board.bulk.count", cards.size()));
        getContent().setVisible(!cards.isEmpty() && deeds.mayWork());
    }

    /** As the board shows them now: whoever else changed one since is not overruled. */
    private List<CardRow> cards() {
        return marked.stream()
                .map(board.contents()::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private void does(Consumer<List<CardRow>> deed) {
        var cards = cards();
        cards.forEach(board::hold);
        deed.accept(cards);
        unmark();
    }

    private void unmark() {
        marked = List.of();
        board.canvas().mark(Set.of());
        getContent().setVisible(false);
    }

    private void prioritise(String word) {
        Optional.ofNullable(FilterWords.PRIORITIES.get(word))
                .ifPresent(howSoon -> does(cards -> deeds.prioritise(cards, howSoon)));
    }

    private void categorise(String word) {
        does(cards -> deeds.categorise(cards, word));
    }

    private void move(String word) {
        Optional.ofNullable(FilterWords.STAGES.get(word)).ifPresent(stage -> does(cards -> deeds.move(cards, stage)));
    }

    private void link() {
        FormDialog.of("board.bulk.link", new NumberForm("card.related.number", Texts.get("board.bulk.link.text")))
                .onSave(number -> does(cards -> deeds.link(cards, number)))
                .open();
    }

    private void close() {
        var form = new CloseForm();
        FormDialog.of("board.bulk.close.title", form)
                .onSave(closing -> form.guard()
                        .keep(() -> does(cards ->
                                deeds.close(cards, closing, form.guard().reason()))))
                .saveKey("card.close.save")
                .open();
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
