package nl.wijkbord.town;

import static java.util.Objects.requireNonNull;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kotlin.jvm.functions.Function0;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.ui.Texts;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** All addresses of the product, on a screen without a server behind it. */
@TestComponent
public class Site {

    private static final Routes ROUTES = routes();

    private final ApplicationContext context;
    private final Spotlight spotlight;

    public Site(ApplicationContext context, Spotlight spotlight) {
        this.context = context;
        this.spotlight = spotlight;
    }

    /** The screens are package-private: Karibu itself finds only public ones. */
    @SuppressWarnings("unchecked")
    private static Routes routes() {
        var routes = new Routes();
        routes.getRoutes().addAll(screens(new AnnotationTypeFilter(Route.class)));
        routes.getErrorRoutes().clear();
        screens(new AssignableTypeFilter(HasErrorParameter.class))
                .forEach(it -> routes.getErrorRoutes().add((Class<? extends HasErrorParameter<?>>) (Class<?>) it));
        return routes;
    }

    private static Set<Class<? extends Component>> screens(TypeFilter which) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(which);
        scan.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*badsamples.*")));
        return scan.findCandidateComponents("nl.wijkbord").stream()
                .map(it -> ClassUtils.resolveClassName(requireNonNull(it.getBeanClassName()), null))
                .map(it -> it.<Component>asSubclass(Component.class))
                .collect(Collectors.toSet());
    }

    /** Somebody opens an address in a new tab. */
    public void visit(Viewer viewer, String address) {
        leave();
        Function0<UI> screen = UI::new;
        MockVaadin.setup(screen, new MockSpringServlet(ROUTES, context, screen));
        UI.getCurrent().setLocale(Texts.DUTCH);
        signIn(viewer);
        var place = new Location(address);
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
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

    /** A part of the screen, also when it is there without being shown. */
    public static <T extends Component> T part(Class<T> kind) {
        return under(UI.getCurrent())
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> under(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(Site::under));
    }

    public static void leave() {
        MockVaadin.tearDown();
    }
}
