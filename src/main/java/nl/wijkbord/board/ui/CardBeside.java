package nl.wijkbord.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.ui.CardSidePanel;
import nl.wijkbord.card.ui.CardSidePanels;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.ui.Keys;
import nl.wijkbord.ui.NotFound;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The place beside the board for the one card that is open. */
class CardBeside extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final BoardPane board;
    private final transient CardSidePanels panels;
    private final transient Supplier<Viewer> viewer;
    private final transient Supplier<List<CardNumber>> order;
    private @Nullable CardSidePanel panel;

    /** The board from the top, as it was when the open card last stood on it. */
    private transient List<CardNumber> stood = List.of();

    /** @param order the cards as they are seen, from the top */
    CardBeside(BoardPane board, CardSidePanels panels, Supplier<Viewer> viewer, Supplier<List<CardNumber>> order) {
        this.board = board;
        this.order = order;
        this.panels = panels;
        this.viewer = viewer;
        getContent().addClassName("card-beside");
        getContent().setVisible(false);
    }

    /** Opens the card of the address, or closes the one that was open. */
    void show(BoardAddress address) {
        if (address.card().isEmpty()) {
            close();
        } else {
            CardNumber.of(address.card()).ifPresentOrElse(this::open, NotFound::show);
        }
    }

    private void open(CardNumber number) {
        if (panel == null || !panel.number().equals(number)) {
            close();
            panel = panels.open(number, () -> viewer.get().clearance(), () -> go(""))
                    .steps(() -> step(number, List::reversed), () -> step(number, it -> it));
            getContent().add(panel);
            getContent().setVisible(true);
            look();
        }
        var key = board.pressed();
        getUI().ifPresent(ui -> Keys.of(ui).press(key));
    }

    private void close() {
        panel = null;
        stood = List.of();
        getContent().removeAll();
        getContent().setVisible(false);
    }

    private void step(CardNumber from, UnaryOperator<List<CardNumber>> way) {
        var numbers = way.apply(order.get());
        var next = numbers.contains(from)
                ? after(from, numbers).findFirst()
                : after(from, way.apply(stood))
                        .filter(numbers::contains)
                        .findFirst()
                        .or(() -> numbers.stream().findFirst());
        next.ifPresent(it -> go(it.toString()));
    }

    /** All of them where it is not among them. */
    private static Stream<CardNumber> after(CardNumber from, List<CardNumber> numbers) {
        return numbers.stream().skip(numbers.indexOf(from) + 1L);
    }

    /** The board was read again: the open card may stand elsewhere, or have gone. */
    void look() {
        if (panel != null) {
            var now = order.get();
            stood = now.contains(panel.number()) ? now : stood;
        }
    }

    private void go(String card) {
        BoardNavigation.go(board.address().open(card));
    }

    /** What the window is called while a card is open. */
    Optional<String> title() {
        return Optional.ofNullable(panel)
                .flatMap(it -> board.contents().find(it.number().toString()))
                .map(it -> Texts.get("board.card.title", it.number(), it.title()));
    }
}
