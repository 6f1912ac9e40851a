package nl.wijkbord.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.Optional;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.Reading;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.NotFound;
import nl.wijkbord.wijk.Wijken;

/** The short link of a card, as one says it aloud: leads to the card on the board of its wijk, or of one where it also stands. */
@Route("k/:card")
@RolesAllowed(Role.CARDS)
class ShortLinkView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CardService cards;
    private final transient Wijken wijken;
    private final transient CurrentViewer me;

    ShortLinkView(CardService cards, Wijken wijken, CurrentViewer me) {
        this.cards = cards;
        this.wijken = wijken;
        this.me = me;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address(event.getRouteParameters().get("card").orElse(""))
                .ifPresentOrElse(it -> BoardNavigation.forward(event, it), NotFound::show);
    }

    private Optional<BoardAddress> address(String number) {
        return CardNumber.of(number)
                .flatMap(it -> cards.find(it, me.get().clearance()))
                .flatMap(card -> wijken.find(board(card))
                        .map(wijk -> BoardAddress.ofWijk(wijk.slug())
                                .open(card.number().toString())));
    }

    /** Where it lies, or else where it also stands: a board that this viewer may see. */
    private WijkId board(CardRow card) {
        var mine = me.get().clearance().wijkenWith(Reading.PUBLIC);
        return mine.contains(card.wijk())
                ? card.wijk()
                : card.also().stream()
                        .filter(mine::contains)
                        .min(Comparator.comparing(WijkId::value))
                        .orElse(card.wijk());
    }
}
