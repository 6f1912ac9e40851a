package nl.wijkbord.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import nl.wijkbord.security.Role;
import nl.wijkbord.ui.TopBarItem;

/** Hangs the bell above every screen of whoever sees cards. */
@org.springframework.stereotype.Component
class MentionBar implements TopBarItem {

    private static final int LAST = 95;

    private final MentionDesk desk;

    MentionBar(MentionDesk desk) {
        this.desk = desk;
    }

    @Override
    public Component create() {
        if (desk.me().get().authorities().contains(Role.CARDS)) {
            return new MentionBell(desk);
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
