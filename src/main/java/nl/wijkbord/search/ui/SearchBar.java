package nl.wijkbord.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.Role;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.Keys;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.ui.TopBarItem;

/** Offers to search above every screen, to whoever sees cards. */
@org.springframework.stereotype.Component
class SearchBar implements TopBarItem {

    private static final int BEFORE_NEW = 80;

    private final SearchPalette palette;
    private final CurrentViewer me;

    SearchBar(SearchPalette palette, CurrentViewer me) {
        this.palette = palette;
        this.me = me;
    }

    @Override
    public Component create() {
        var button = new NativeButton(Texts.get("search.button"), _ -> palette.open());
        button.addClassNames("button", "search");
        button.addComponentAsFirst(Icon.SEARCH.create());
        button.getElement().setAttribute("aria-keyshortcuts", "Control+K /");
        button.setVisible(seesCards());
        if (seesCards()) {
            Keys.on(button, "Ctrl+K", "search.keys.search", palette::open);
            Keys.on(button, "/", "search.keys.search", palette::open);
        }
        return button;
    }

    private boolean seesCards() {
        return me.find().filter(it -> it.authorities().contains(Role.CARDS)).isPresent();
    }

    @Override
    public int order() {
        return BEFORE_NEW;
    }
}
