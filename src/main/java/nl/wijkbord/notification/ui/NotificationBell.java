package nl.wijkbord.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import nl.wijkbord.card.CardId;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.InfoDialog;
import nl.wijkbord.ui.Texts;

/** Tells of how much one does not know yet; a press shows what and where. */
final class NotificationBell extends Composite<NativeButton> {

    private static final long serialVersionUID = 1L;

    private final transient NotificationDesk desk;
    private final Span count = new Span();

    /** Also those that went since: they may come back. */
    private final transient Set<CardId> counted = new HashSet<>();

    NotificationBell(NotificationDesk desk) {
        this.desk = desk;
        count.addClassName("bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassNames("icon-button", "bell");
        getContent().add(Icon.BELL.create(), count);
        getContent().addClickListener(_ -> open());
        desk.updates().follow(this, this::lookIfCounted, this::look);
        look();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        desk.bells().hang(event, desk.me().get(), this::look);
    }

    /** Of a card that is no longer for these eyes it does not tell, also not by its number; of others nothing changes. */
    private void lookIfCounted(Set<CardId> changed) {
        if (!Collections.disjoint(counted, changed)) {
            look();
        }
    }

    private void look() {
        var found = desk.notifications().unread();
        counted.addAll(found);
        var unread = found.size();
        var words = Texts.get("notification.button", unread);
        getContent().setAriaLabel(words);
        getContent().setTitle(words);
        count.setText(String.valueOf(unread));
        count.setVisible(unread > 0);
    }

    private void open() {
        InfoDialog.of("notification.title", new NotificationList(desk)).open();
    }
}
