package nl.wijkbord.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import nl.wijkbord.security.Role;
import nl.wijkbord.ui.TopBarItem;

/** Hangs the bell above every screen of whoever sees cards. */
@org.springframework.stereotype.Component
class NotificationBar implements TopBarItem {

    private static final int LAST = 95;

    private final NotificationDesk desk;

    NotificationBar(NotificationDesk desk) {
        this.desk = desk;
    }

    @Override
    public Component create() {
        if (desk.me().get().authorities().contains(Role.CARDS)) {
            return new NotificationBell(desk);
        }
        var nothing = new Span();
        nothing.setVisible(false);
        return nothing;
    }

    @Override
    public int order() {
        return LAST;
    }
}
