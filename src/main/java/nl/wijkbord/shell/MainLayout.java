package nl.wijkbord.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;
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
        setClassName("demo", isDemo(environment));
        addToNavbar(new TopBar(contributions, isDemo(environment)), new IdleWarning());
        addToDrawer(new Drawer(contributions));
        setContent(main);
        GlobalKeys.follow(this, contributions.places());
    }

    private static boolean isDemo(Environment environment) {
        return environment.acceptsProfiles(Profiles.of("demo"))
                || !environment.getProperty("wijkbord.demo", "").isEmpty();
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
