package nl.wijkbord.town;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

/** Lets a test say who is looking, without a login. */
@TestComponent
@Primary
public class Spotlight implements CurrentViewer {

    private static final String VIEWER = "viewer";

    @SuppressWarnings("ThreadLocalUsage") // every product under test has a spotlight of its own
    private final ThreadLocal<@Nullable Viewer> viewer = new ThreadLocal<>();

    private final ObjectProvider<SecurityContextHolderStrategy> context;

    /** Every test context has a holder of its own; the static one belongs to whichever came last. */
    public Spotlight(ObjectProvider<SecurityContextHolderStrategy> context) {
        this.context = context;
    }

    public void on(Viewer person) {
        viewer.set(person);
        var token = new TestingAuthenticationToken(
                person.name(),
                "",
                person.authorities().stream().map(it -> "ROLE_" + it).toArray(String[]::new));
        SecurityContextHolder.getContext().setAuthentication(token);
        context.ifAvailable(it -> it.setContext(new SecurityContextImpl(token)));
        atScreen(it -> {
            it.setAttribute(VIEWER, person);
            it.setAttribute(SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(token));
        });
    }

    /** A bell answers on a thread of its own, and finds there who sits at the screen, as in the product. */
    private static void atScreen(Consumer<WrappedSession> deed) {
        Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getSession)
                .ifPresent(deed);
    }

    public void off() {
        viewer.remove();
        SecurityContextHolder.clearContext();
        context.ifAvailable(SecurityContextHolderStrategy::clearContext);
        atScreen(it -> {
            it.removeAttribute(VIEWER);
            it.removeAttribute(SPRING_SECURITY_CONTEXT_KEY);
        });
    }

    @Override
    public Optional<Viewer> find() {
        return Optional.ofNullable(viewer.get())
                .or(() -> Optional.ofNullable(VaadinSession.getCurrent())
                        .map(VaadinSession::getSession)
                        .map(it -> (Viewer) it.getAttribute(VIEWER)));
    }

    @Override
    public Viewer get() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody"));
    }
}
