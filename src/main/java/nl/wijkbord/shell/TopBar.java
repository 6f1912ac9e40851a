package nl.wijkbord.shell;

import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import nl.wijkbord.ui.HeadingSlot;

/** What one can do on every screen; in a demo it says so first. */
class TopBar extends Header {

    private static final long serialVersionUID = 1L;

    TopBar(Contributions contributions, boolean isDemo) {
        setWidthFull();
        add(new SkipLink());
        if (isDemo) {
            add(demoBar());
        }
        add(bar(contributions));
    }

    private Div demoBar() {
        var bar = new Div(getTranslation("shell.demo"));
        bar.addClassName("demo-bar");
        return bar;
    }

    private Div bar(Contributions contributions) {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.nav.toggle"));
        var bar = new Div(toggle, new HeadingSlot());
        bar.addClassName("top-bar");
        bar.add(contributions.topBar());
        bar.add(new ConnectionDot(), new UserMenu(contributions));
        return bar;
    }
}
