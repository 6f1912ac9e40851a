package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import nl.wijkbord.card.Priority;

/** Whom to call, on top of the page of a card that is urgent and not done. */
final class UrgentCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CardPage page;
    private final transient CardParties parties;
    private final UrgentLines lines = new UrgentLines();

    UrgentCard(CardPage page, CardParties parties) {
        this.page = page;
        this.parties = parties;
        getContent().add(lines);
        refresh();
    }

    void refresh() {
        var card = page.row();
        if (card.priority() == Priority.URGENT && card.stage().isOpen()) {
            lines.show(parties.onCall(Set.of(card.wijk())));
        } else {
            lines.hide();
        }
    }
}
