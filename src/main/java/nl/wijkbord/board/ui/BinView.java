package nl.wijkbord.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.temporal.ChronoUnit;
import nl.wijkbord.card.BinnedCard;
import nl.wijkbord.card.CardBin;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.ui.CardLink;
import nl.wijkbord.card.ui.CardNames;
import nl.wijkbord.card.ui.CardUpdates;
import nl.wijkbord.security.Role;
import nl.wijkbord.ui.EmptyState;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;

/** What was put in the bin, and how to get it back. */
@Route(BinView.PATH)
@PageTitle("board.bin")
@RolesAllowed(Role.CARDS)
class BinView extends Composite<Div> {

    static final String PATH = "prullenbak";

    private static final long serialVersionUID = 1L;

    private final transient CardBin bin;
    private final transient CardWork work;
    private final transient CardNames names;
    private final Div list = new Div();

    BinView(CardBin bin, CardWork work, CardNames names, CardUpdates updates) {
        this.bin = bin;
        this.work = work;
        this.names = names;
        getContent().addClassNames("page", "narrow");
        getContent()
                .add(
                        new H1(Texts.get("board.bin")),
                        new Paragraph(Texts.get("board.bin.text", CardBin.KEPT.toDays())),
                        list);
        updates.follow(this, _ -> refresh());
        refresh();
    }

    private void refresh() {
        var cards = bin.cards();
        var lines = new UnorderedList();
        lines.addClassName("bin");
        cards.forEach(it -> lines.add(line(it)));
        list.removeAll();
        list.add(cards.isEmpty() ? EmptyState.of("board.bin.empty") : lines);
    }

    private ListItem line(BinnedCard card) {
        var row = card.row();
        var removal = card.removal();
        var what = new Span(row.number() + " " + row.title());
        var who = new HtmlContainer("small");
        who.setText(Texts.get(
                "board.bin.line",
                names.place(row),
                names.person(removal.by()),
                names.times().moment(removal.at()),
                CardBin.KEPT
                        .minus(names.times().days(removal.at()), ChronoUnit.DAYS)
                        .toDays()));
        var back = new Button(Texts.get("board.bin.back"), _ -> bringBack(card));
        back.setAriaLabel(Texts.get("board.bin.back.of", row.number().toString()));
        return new ListItem(new Div(what, who), back);
    }

    private void bringBack(BinnedCard card) {
        try {
            var _ = work.bringBack(card.row().ref());
            var number = card.row().number();
            Notices.doneAt(CardLink.to(number), "board.bin.done", number.toString());
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
        refresh();
    }
}
