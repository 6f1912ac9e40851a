package nl.wijkbord.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.ui.WijkSign;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.DropDown;
import nl.wijkbord.ui.Keys;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.WijkName;
import org.springframework.beans.factory.ObjectProvider;

/** Which board this is, with a way to another, and how it stands in one line. */
class BoardHeading extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient BoardReader reader;
    private transient BoardAddress address = BoardAddress.ofAll();
    private final DropDown chooser;
    private final Span open = new Span();
    private final Emphasis late = new Emphasis();
    private final Span beside = new Span();
    private final transient ObjectProvider<WijkSign> signs;
    private transient Optional<WijkId> signed = Optional.empty();

    BoardHeading(BoardReader reader, ObjectProvider<WijkSign> signs, Consumer<BoardAddress> go) {
        this.reader = reader;
        this.signs = signs;
        getContent().addClassName("board-heading");
        chooser = new DropDown("", menu -> {
            menu.addItem(reader.all(), _ -> go.accept(address.in("")));
            reader.mine().forEach(it -> menu.addItem(it.name(), _ -> go.accept(address.in(it.slug()))));
        });
        chooser.addClassName("wijk-chooser");
        var facts = new Paragraph(open, late);
        facts.addClassName("board-facts");
        beside.addClassName("beside");
        getContent().add(new H1(chooser), facts, beside);
        Keys.on(this, "W", "board.keys.wijk", () -> chooser.getElement().callJsFunction("click"));
    }

    void show(BoardAddress board, List<CardRow> cards, Instant now) {
        address = board;
        chooser.setText(reader.name(board));
        chooser.setClassName("long", board.kind() == BoardKind.INITIATIVES);
        open.setText(Texts.get(
                "board.facts.open",
                cards.stream().filter(it -> it.stage().isOpen()).count()));
        var passed = cards.stream().filter(it -> it.isLate(now)).count();
        late.setText(passed == 0 ? "" : " · " + Texts.get("board.facts.late", passed));
        sign(reader.wijken(board));
    }

    /** Of one wijk; made anew only when it is another one. */
    private void sign(List<WijkName> shown) {
        var one = shown.size() == 1 ? Optional.of(shown.getFirst().id()) : Optional.<WijkId>empty();
        if (!one.equals(signed)) {
            signed = one;
            beside.removeAll();
            one.ifPresent(wijk ->
                    signs.orderedStream().flatMap(it -> it.on(wijk).stream()).forEach(beside::add));
        }
    }
}
