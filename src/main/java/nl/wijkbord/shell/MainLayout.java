package nl.wijkbord.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import nl.wijkbord.ui.HeadingSlot;
import nl.wijkbord.ui.NavEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The frame: where one can go at the left, what one can always do on top, the screen itself in the middle. */
@Layout
@PermitAll
class MainLayout extends AppLayout {

    private static final long serialVersionUID = 1L;

    private final Main main = new Main();

    MainLayout(Contributions contributions, Environment environment) {
        setPrimarySection(Section.DRAWER);
        main.setId(SkipLink.TARGET);
        main.getElement().setAttribute("tabindex", "-1");
        addToDrawer(brand(), navigation(contributions));
        addToNavbar(new SkipLink(), topBar(contributions));
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            addToNavbar(demoBar());
        }
        setContent(main);
        GlobalKeys.follow(this);
    }

    private Span brand() {
        var brand = new Span(getTranslation("shell.name"));
        brand.addClassName("brand");
        return brand;
    }

    private SideNav navigation(Contributions contributions) {
        var navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", getTranslation("shell.nav"));
        contributions.places().forEach(place -> navigation.addItem(item(place)));
        return navigation;
    }

    private SideNavItem item(NavEntry place) {
        var icon = VaadinIcon.valueOf(place.icon().toUpperCase(Locale.ROOT).replace('-', '_'));
        var item = new SideNavItem(getTranslation(place.key()), place.path(), icon.create());
        item.setMatchNested(true);
        return item;
    }

    private Div topBar(Contributions contributions) {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.nav.toggle"));
        var bar = new Div(toggle, new HeadingSlot());
        bar.addClassName("top-bar");
        bar.add(contributions.topBar());
        bar.add(new ConnectionDot(), new UserMenu(contributions));
        return bar;
    }

    private Div demoBar() {
        var bar = new Div(getTranslation("shell.demo"));
        bar.addClassName("demo-bar");
        return bar;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.getElement().removeAllChildren();
    }
}
