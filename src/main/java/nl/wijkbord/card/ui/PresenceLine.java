package nl.wijkbord.card.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.ui.Texts;

/** Who else has this card open at this moment. */
final class PresenceLine extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Presence presence;
    private final transient CardDesk desk;
    private final transient CardId card;
    private final transient UserId me;

    PresenceLine(Presence presence, CardDesk desk, CardId card) {
        this.presence = presence;
        this.desk = desk;
        this.card = card;
        me = desk.parties().me().id();
        getContent().addClassName("presence");
        getContent().getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        presence.enter(card, event.getUI(), me, this::show);
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        presence.leave(card, event.getUI());
    }

    private void show() {
        var names = presence.others(card, me).stream().map(desk.names()::person).collect(Collectors.joining(", "));
        getContent().setText(names.isEmpty() ? "" : Texts.get("card.presence", names));
        getContent().setVisible(!names.isEmpty());
    }
}
