package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.Texts;

/** Keeps a card at hand for this person only. */
final class FavouriteStar extends Composite<IconButton> {

    private static final long serialVersionUID = 1L;

    private final transient CardWork work;
    private final transient CardId card;
    private boolean wanted;

    FavouriteStar(CardWork work, CardId card) {
        this.work = work;
        this.card = card;
        wanted = work.isFavourite(card);
        show();
    }

    @Override
    protected IconButton initContent() {
        return new IconButton(Icon.STAR, Texts.get("card.favourite"), this::turn);
    }

    private void turn() {
        work.favour(card, !wanted);
        wanted = !wanted;
        show();
    }

    private void show() {
        getContent().show(wanted ? Icon.STARRED : Icon.STAR);
        getContent().getElement().setAttribute("aria-pressed", String.valueOf(wanted));
    }
}
