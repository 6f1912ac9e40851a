package nl.wijkbord.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.CardRow;
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
    private @Nullable CardSidePanel panel;

    /** How far down the open card stands, or stood when it left the board. */
    private int place;

    CardBeside(BoardPane board, CardSidePanels panels, Supplier<Viewer> viewer) {
        this.board = board;
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
                    .steps(() -> step(number, -1), () -> step(number, 1));
            getContent().add(panel);
            getContent().setVisible(true);
            place = Math.max(0, placeOf(number));
        }
        var key = board.pressed();
        getUI().ifPresent(ui -> Keys.of(ui).press(key));
    }

    private void close() {
        panel = null;
        getContent().removeAll();
        getContent().setVisible(false);
    }

    private void step(CardNumber from, int places) {
        var numbers = numbers();
        var at = numbers.indexOf(from);
        var next = at < 0 ? whereItStood(places) : at + places;
        if (next >= 0 && next < numbers.size()) {
            go(numbers.get(next).toString());
        }
    }

    /** What came after a card that has gone stands in its place now. */
    private int whereItStood(int places) {
        return places > 0 ? place + places - 1 : place + places;
    }

    private int placeOf(CardNumber number) {
        return numbers().indexOf(number);
    }

    private List<CardNumber> numbers() {
        return board.inReadingOrder().stream().map(CardRow::number).toList();
    }

    /** The board was read again: the open card may stand elsewhere, or have gone. */
    void look() {
        if (panel != null) {
            var at = placeOf(panel.number());
            place = at < 0 ? place : at;
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
