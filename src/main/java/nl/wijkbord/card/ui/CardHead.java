package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.ui.CopiedLink;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The top of the page of a card: which one it is, and what one can do with it as a whole. */
final class CardHead extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final CardNumber number;
    private final transient CardWork work;
    private final Span saved = new Span();
    private final Div tools = new Div();
    private final IconButton more = new IconButton(Icon.DOTS, Texts.get("card.more"), () -> {});
    private final ContextMenu menu = new ContextMenu(more);
    private transient List<CardAction> offered = List.of();
    private @Nullable FavouriteStar star;

    CardHead(CardNumber number, CardWork work, Runnable close) {
        this.number = number;
        this.work = work;
        saved.addClassName("saved-note");
        saved.getElement().setAttribute("role", "status");
        var unsaved = new Span(Texts.get("card.unsaved"));
        unsaved.addClassName("unsaved-note");
        menu.setOpenOnClick(true);
        more.setVisible(false);
        more.getElement().setAttribute("aria-haspopup", "menu");
        tools.addClassName("tools");
        tools.add(
                new IconButton(Icon.LINK, Texts.get("card.link"), this::copyLink),
                more,
                new IconButton(Icon.CLOSE, Texts.get("card.close-panel"), close));
        getContent().addClassName("card-head");
        getContent().add(new H2(new KindMark(number)), saved, unsaved, tools);
    }

    /** Buttons to the card before and after this one, as long as somebody knows which those are. */
    void steps(Runnable previous, Runnable next) {
        tools.addComponentAtIndex(0, new IconButton(Icon.PREVIOUS, Texts.get("card.previous"), previous));
        tools.addComponentAtIndex(1, new IconButton(Icon.NEXT, Texts.get("card.next"), next));
    }

    /** Once: a card that was found can be kept at hand. */
    void star(CardId card) {
        if (star == null) {
            star = new FavouriteStar(work, card);
            tools.addComponentAtIndex(tools.getComponentCount() - 2, star);
        }
    }

    /** The menu stays as it is, perhaps open, as long as it offers the same. */
    void offer(List<CardAction> actions, CardPage page) {
        if (!actions.equals(offered)) {
            offered = List.copyOf(actions);
            menu.removeAll();
            actions.forEach(it -> menu.addItem(Texts.get(it.key()), _ -> it.run(page)));
            more.setVisible(!actions.isEmpty());
        }
    }

    void saved(String time) {
        saved.setText(Texts.get("card.saved", time));
    }

    void copyLink() {
        CopiedLink.give(this, CardLink.to(number));
    }
}
