package nl.wijkbord.town;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import kotlin.jvm.functions.Function0;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.ui.Texts;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** All addresses of the product, on a screen without a server behind it. */
@TestComponent
public class Site {

    private static final Routes ROUTES = new Routes().autoDiscoverViews("nl.wijkbord");

    private final ApplicationContext context;
    private final Spotlight spotlight;

    public Site(ApplicationContext context, Spotlight spotlight) {
        this.context = context;
        this.spotlight = spotlight;
    }

    /** Somebody opens an address in a new tab. */
    public void visit(Viewer viewer, String address) {
        leave();
        Function0<UI> screen = UI::new;
        MockVaadin.setup(screen, new MockSpringServlet(ROUTES, context, screen));
        UI.getCurrent().setLocale(Texts.DUTCH);
        signIn(viewer);
        UI.getCurrent().navigate(address);
    }

    private void signIn(Viewer viewer) {
        spotlight.on(viewer);
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(SecurityContextHolder.getContext().getAuthentication());
        request.setUserInRole((_, role) -> viewer.authorities().contains(role.replace("ROLE_", "")));
    }

    /** Where one ended up. */
    public static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    public static void leave() {
        MockVaadin.tearDown();
    }
}
